/** What a design is billed for, and what that costs. All plain data: it can be shown, compared and stored. */
import type { FactorId, LineId, NotIncludedId } from '#content/prices/words.ts'
import type { Fact, RegionId } from '#content/schema.ts'
import type { ConnectionId, PartId } from '../../design/model.ts'

/**
 * One step of arithmetic, carried out from left to right. `less` never goes below zero, `atLeast` raises to
 * its value. What each number stands for is said by `factorWords` of content/prices/words.ts.
 */
export interface Step {
  readonly op: 'of' | 'times' | 'over' | 'plus' | 'less' | 'atLeast'
  readonly value: number
  readonly word: FactorId | LineId
}

/** Something that AWS counts, in a month. */
export interface UsageLine {
  /** The part that is billed. */
  readonly part: PartId
  /** The connection that it comes from, where it comes from one. */
  readonly connection: ConnectionId | null
  /** What it is for: `lineWords` of content/prices/words.ts. */
  readonly what: LineId
  /** Id of the price. */
  readonly meter: string
  /** In the unit of the price; what `steps` come to. */
  readonly quantity: number
  readonly steps: readonly Step[]
}

/** A part whose own bill is not in the sum. */
export interface NotIncluded {
  readonly part: PartId
  readonly why: NotIncludedId
}

export interface Usage {
  readonly lines: readonly UsageLine[]
  readonly notIncluded: readonly NotIncluded[]
}

/** A part of a line's quantity that has one price. */
export interface Slice {
  readonly quantity: number
  /** US dollars for `per` units; 0 where it comes out of a free allowance. */
  readonly usd: number
  readonly free: boolean
}

/** A line of the bill. `amount` is what its slices come to. */
export interface CostLine extends UsageLine {
  readonly unit: string
  /** Units that a price is for. */
  readonly per: number
  readonly slices: readonly Slice[]
  /** US dollars for `per` units, of the first unit that is paid. */
  readonly unitPrice: number
  /** US dollars a month, not rounded. */
  readonly amount: number
  /** Key of `priceSources`. */
  readonly source: string
  readonly confidence: Fact['confidence']
  readonly copyDated: string
}

/** A line whose price in the region nobody knows; with the nearest region's price, if there is one. */
export interface UnknownLine extends UsageLine {
  readonly unit: string
  /** As an estimate: not in the total. */
  readonly estimate: { readonly region: RegionId; readonly line: CostLine } | null
}

export interface Bill {
  /** US dollars a month: the sum of `lines`. */
  readonly total: number
  readonly lines: readonly CostLine[]
  readonly unknown: readonly UnknownLine[]
  /** US dollars a month, with the estimates for what is not known. */
  readonly estimate: number
}

export interface MonthlyCost extends Bill {
  readonly notIncluded: readonly NotIncluded[]
  readonly region: RegionId
  /** Messages a month that the sum is for. */
  readonly messages: number
}
