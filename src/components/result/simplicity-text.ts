import { formatNumber } from '../../design/format.ts'
import type { Assessment } from '../../engine/types.ts'

/** What is taken off a fit before designs are ranked, in points of fit: "−0.9", "0"; "–" where nothing is asked. */
export function simplicityText({
  simplicity,
  possible,
}: Pick<Assessment, 'simplicity' | 'possible'>): string {
  if (possible === 0) return '–'
  return simplicity === 0 ? '0' : `−${formatNumber((100 * simplicity) / possible, 1)}`
}
