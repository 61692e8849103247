/**
 * The address with the `#` that a mail filter turned into `%23` (or `%2523`) put back, from the page's folder on;
 * null if there is none. No page of ours has one in its path.
 */
export function mendedAddress({ pathname }: Pick<Location, 'pathname'>): string | null {
  const [page, ...rest] = pathname.split(/%(?:25)*23/)
  const fragment = rest.join('')
  return page === undefined || fragment === '' ? null : `${page}#${fragment}`
}
