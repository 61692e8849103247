/** Assumptions as numbers: those that were changed, the rest as content/ has them. */
import { type Assumption, type AssumptionId, assumptions } from '#content/assumptions.ts'

export type Assumed = Readonly<Record<AssumptionId, number>>

const ids = Object.keys(assumptions) as readonly AssumptionId[]
const table: Readonly<Record<AssumptionId, Assumption>> = assumptions
const defaults = Object.fromEntries(ids.map((id) => [id, table[id].default])) as Assumed

/** Every assumption with its words, in the order in which they are shown. */
export const assumptionList: readonly (Assumption & { readonly id: AssumptionId })[] = ids.map((id) => ({
  ...table[id],
  id,
}))

/** Unknown ids are passed over; what is out of range counts as the nearest that is in it. */
export function assumedFrom(given: Readonly<Record<string, number>>): Assumed {
  let assumed = defaults
  for (const id of ids) {
    const value = given[id]
    if (value === undefined || !Number.isFinite(value)) continue
    const { min, max } = table[id]
    assumed = { ...assumed, [id]: Math.min(max, Math.max(min, value)) }
  }
  return assumed
}
