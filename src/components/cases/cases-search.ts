/** What the address of the cases says. */
export interface CasesSearch {
  readonly show?: 'hits' | 'misses' | undefined
  /** The service that was published: one of `caseFamilies`, which the page knows. */
  readonly service?: string | undefined
}

/** Reads the address; anything else in it is dropped. */
export function readCasesSearch(search: Record<string, unknown>): CasesSearch {
  const { show, service } = search
  return {
    ...(show === 'hits' || show === 'misses' ? { show } : {}),
    ...(typeof service === 'string' && service !== '' ? { service } : {}),
  }
}
