export type Order = 'changed' | 'name' | 'created'
export type Shelf = 'designs' | 'trash' | 'set-aside'

/** What of the list is shown, as words of an address: those that are not as usual. */
export type LibrarySearch = {
  readonly q?: string
  readonly order?: Exclude<Order, 'changed'>
  readonly show?: Exclude<Shelf, 'designs'>
}

/** Words of an address that are none of ours are left out. */
export function readLibrarySearch({ q, order, show }: Readonly<Record<string, unknown>>): LibrarySearch {
  return {
    ...((typeof q === 'string' || typeof q === 'number') && `${q}`.trim() !== '' ? { q: `${q}` } : {}),
    ...(order === 'name' || order === 'created' ? { order } : {}),
    ...(show === 'trash' || show === 'set-aside' ? { show } : {}),
  }
}
