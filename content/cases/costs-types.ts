import type { RegionId } from '../schema.ts'

/** A published bill: its inputs, the prices it states and what it comes to. */
export interface CostCase {
  readonly id: string
  readonly title: string
  /** Null where the region is not one of the eleven: the stated prices say all that matters. */
  readonly region: RegionId | null
  readonly inputs: Readonly<Record<string, number>>
  /** By id of the price: US dollars for as many units as the price book has it, with tiers where they matter. */
  readonly prices: Readonly<
    Record<
      string,
      { readonly usd: number; readonly above?: readonly { readonly from: number; readonly usd: number }[] }
    >
  >
  /** The free allowance of the account was taken off. */
  readonly freeTier: boolean
  /** US dollars. */
  readonly total: number
  /** US dollars by which another sum may differ: rounding, or what was measured and not reckoned. */
  readonly tolerance: number
  readonly precision: 'exact' | 'approximate'
  readonly source: {
    readonly url?: string
    readonly title: string
    readonly publisher: 'aws' | 'third-party'
  }
  /** Age of the copy that was read. */
  readonly copyDated: string
}
