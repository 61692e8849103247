/** Reading facts: the only place where the judge turns an id into a value. */
import { factValues, type ValueId } from '#content/facts/values/index.ts'
import type { FactValue, RegionId, Special } from '#content/schema.ts'

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

/** Whether a quota can be raised; undefined for what is no quota. */
export const raisable = (id: string): FactValue['adjustable'] => table[id]?.adjustable

/** A quota that can be raised, or of which nobody knows. What is only cited limits nothing. */
export function factAdjustable(id: string): boolean {
  const adjustable = raisable(id)
  return adjustable === 'yes' || adjustable === 'unknown'
}
