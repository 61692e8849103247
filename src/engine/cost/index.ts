/**
 * What a design costs a month. For the interface:
 *
 * - `monthlyCost(design, workload, assumptions)` is the bill, or null while the question `monthly` is open.
 *   `total` is the sum of `lines`. `unknown` holds what nobody knows the price of in the region, each with
 *   the nearest region's price as an `estimate` that is not in `total`; `notIncluded` the parts whose own bill
 *   is left out. Words: `lineWords`, `factorWords`, `notIncludedWords` of content/prices/words.ts, prices and
 *   their rules as prose in content/prices/prose.ts, pages in content/prices/sources.ts.
 * - The arithmetic of a line: `steps` from left to right come to `quantity` (a number and the id of its word
 *   each); `slices` share the quantity out to what is free and the tiers, and quantity / per × usd of each,
 *   added up, is `amount`.
 * - `partCost(bill, part)` is a part's own sum. `assumptionList` has every assumption with its words and range;
 *   values that differ from the default live in the document's `assumptions`, by id.
 *
 * The judge takes the same numbers, for the metric `monthly-cost` and `Assessment.cost`, once `provide.ts` has given
 * them to it.
 */
import { prices } from '#content/prices/index.ts'
import type { Design, PartId, Workload } from '../../design/model.ts'
import { amountOf, contextOf } from '../requirements.ts'
import { assumedFrom } from './assumed.ts'
import { price } from './price.ts'
import type { Bill, MonthlyCost } from './types.ts'
import { usageOf } from './usage.ts'

/** What a design costs a month in the workload's region, in US dollars; null while nobody said how much goes through it. */
export function monthlyCost(
  design: Design,
  workload: Workload,
  assumptions: Readonly<Record<string, number>> = {},
): MonthlyCost | null {
  const messages = amountOf(workload, 'monthly')
  if (messages === null) return null
  const { region } = contextOf(workload)
  const usage = usageOf(design, workload, region, assumptions)
  const freeTier = assumedFrom(assumptions)['free-tier'] === 1
  return {
    ...price(usage.lines, prices, { region, freeTier }),
    notIncluded: usage.notIncluded,
    region,
    messages,
  }
}

/** US dollars a month of one part, without what is only estimated. */
export function partCost(bill: Bill, part: PartId): number {
  return bill.lines.reduce((sum, line) => (line.part === part ? sum + line.amount : sum), 0)
}
