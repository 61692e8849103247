/** Reading facts: the only place where the judge turns an id into a value. */
import { factValues, type ValueId } from '#content/facts/values/index.ts'
import type { FactValue, RegionId, Special } from '#content/schema.ts'
import type { Quotas } from '../design/model.ts'

const table: Readonly<Record<string, FactValue>> = factValues satisfies Record<ValueId, FactValue>

/** The fact's value in a region, in the fact's unit. Throws on an id without a value: a fault of ours. */
export function factValue(id: string, region: RegionId): number | string | boolean | Special {
  const fact = table[id]
  if (fact === undefined) throw new Error(`Fact ${id} has no value in content/facts/values`)
  return fact.byRegion?.[region] ?? fact.value
}

/** A quantity: Infinity for unlimited, null for unknown or not a number. */
export function factNumber(id: string, region: RegionId): number | null {
  const value = factValue(id, region)
  if (typeof value === 'number') return value
  return value === 'unlimited' ? Number.POSITIVE_INFINITY : null
}

/** Where a figure is asked for: published figures differ by region, an account may have been granted its own. */
export interface Place {
  readonly region: RegionId
  /** The account's own quotas, by fact, in the fact's unit: what was entered, for the region that was answered. */
  readonly quotas: Quotas
}

/** The same for an account: its own quota where it entered one and the fact is a quota that it can have. */
export function figureFor(id: string, place: Place): number | null {
  const fact = table[id]
  // Read only where it can matter, so that whoever watches the reading knows what a figure rests on.
  const own = factAdjustable(id) ? place.quotas[id] : undefined
  if (own !== undefined) return own
  return factNumber(id, fact?.byRegion === undefined ? anyRegion : place.region)
}

/** Figures that are the same everywhere are read in no region in particular. */
const anyRegion: RegionId = 'us-east-1'

/** A level that stands in the fact itself, such as how finely a filter chooses; `unknown` where it is no word. */
export function factLevel(id: string): string {
  const value = factValue(id, anyRegion)
  return typeof value === 'string' ? value : 'unknown'
}

/** Whether a fact says yes; what nobody knows is no. */
export const factFlag = (id: string): boolean => factValue(id, anyRegion) === true

/** Whether a quota can be raised; undefined for what is no quota. */
export const raisable = (id: string): FactValue['adjustable'] => table[id]?.adjustable

/** A quota that can be raised, or of which nobody knows. What is only cited limits nothing. */
export function factAdjustable(id: string): boolean {
  const adjustable = raisable(id)
  return adjustable === 'yes' || adjustable === 'unknown'
}
