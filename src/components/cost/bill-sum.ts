import { regions } from '#content/regions.ts'
import type { RegionId } from '#content/schema.ts'
import { formatDate, formatUsd, listOf, plural } from '../../design/format.ts'
import type { MonthlyCost } from '../../engine/index.ts'

/** What a bill comes to, as far as anybody can know. */
export interface BillSum {
  /** "$412"; "≈ $412" with estimated prices; "over $412" where a price is missing. */
  readonly figure: string
  readonly certainty: 'exact' | 'estimated' | 'least'
}

export function sumOf(bill: MonthlyCost): BillSum {
  const missing =
    bill.unknown.some(({ estimate }) => estimate === null) ||
    bill.notIncluded.some(({ why }) => why === 'unpriced' || why === 'absent')
  if (missing) return { figure: `over ${formatUsd(bill.estimate)}`, certainty: 'least' }
  if (bill.unknown.length > 0) return { figure: `≈ ${formatUsd(bill.estimate)}`, certainty: 'estimated' }
  return { figure: formatUsd(bill.total), certainty: 'exact' }
}

/** Why the sum is not exact, in a sentence; null where it is. */
export function sumNote(bill: MonthlyCost): string | null {
  const meters = new Map(bill.unknown.map(({ meter, estimate }) => [meter, estimate?.region ?? null]))
  const stand = [...new Set([...meters.values()].filter((region) => region !== null))].map(cityOf)
  const none = [...meters.values()].filter((region) => region === null).length
  const sentences = [
    meters.size > 0 &&
      `${plural(meters.size, 'price')} ${meters.size === 1 ? 'is' : 'are'} not known in ${cityOf(bill.region)}.`,
    stand.length > 0 && `Estimated by the price of ${listOf(stand)}.`,
    none > 0 && 'Where no region’s price is known, nothing is counted.',
    bill.notIncluded.some(({ why }) => why === 'absent') &&
      'A part of it does not exist there, so this is no bill.',
    bill.notIncluded.some(({ why }) => why === 'unpriced') &&
      'A part has no price here at all, so this is the least it comes to.',
  ].filter((sentence) => sentence !== false)
  return sentences.length === 0 ? null : sentences.join(' ')
}

export function cityOf(id: RegionId): string {
  return regions.find((region) => region.id === id)?.city ?? id
}

/** Age of the copy of a price: "as of 5 June 2025", "after 24 September 2026". */
export function ageWords(copyDated: string): string {
  const words = copyDated.replace(/\d{4}-\d{2}(?:-\d{2})?/g, formatDate)
  return /^\d/.test(copyDated) ? `as of ${words}` : words
}
