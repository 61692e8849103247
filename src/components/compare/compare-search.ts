/** What the address of the comparison says. Everything is optional; what is as usual is left out. */
export interface CompareSearch {
  /** A region, unless N. Virginia. */
  readonly region?: string
  /** Ids of columns joined by dots, unless all are shown. */
  readonly columns?: string
  /** Only rows that differ. */
  readonly differences?: true
}

/** Reads the address; anything else in it is dropped. */
export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  const { region, columns, differences } = search
  return {
    ...(typeof region === 'string' && region !== 'us-east-1' ? { region } : {}),
    ...(typeof columns === 'string' && columns !== '' ? { columns } : {}),
    ...(differences === true || differences === 1 ? { differences: true } : {}),
  }
}
