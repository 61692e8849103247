/** Reading facts: the only place where the judge turns an id into a value. */
import { type FactId, facts } from '#content/facts/index.ts'
import type { Fact, RegionId, Special } from '#content/schema.ts'

const table: Readonly<Record<string, Fact>> = facts satisfies Record<FactId, Fact>

/** Throws on an id that content/ does not have: a fault of ours, never of the user. */
export function factOf(id: string): Fact {
  const fact = table[id]
  if (fact === undefined) throw new Error(`Fact ${id} is missing`)
  return fact
}

/** The fact's value in a region, in the fact's unit. */
export function factValue(id: string, region: RegionId): number | string | boolean | Special {
  const fact = factOf(id)
  return fact.byRegion?.[region] ?? fact.value
}

/** A quantity: Infinity for unlimited, null for unknown or not a number. */
export function factNumber(id: string, region: RegionId): number | null {
  const value = factValue(id, region)
  if (typeof value === 'number') return value
  return value === 'unlimited' ? Number.POSITIVE_INFINITY : null
}

/** A quota that can be raised, or of which nobody knows. */
export function factAdjustable(id: string): boolean {
  const { adjustable } = factOf(id)
  return adjustable === 'yes' || adjustable === 'unknown'
}
