import type { Fact, RegionId } from '../schema.ts'
import type { PoolId } from './pools.ts'
import type { priceSources } from './sources.ts'

/** The regions in the order in which a row of eleven prices lists them. */
export const priceRegions = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'eu-west-1',
  'eu-central-1',
  'eu-west-3',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'ap-south-1',
  'sa-east-1',
] as const satisfies readonly RegionId[]

/**
 * US dollars for `per` units: one number where all regions pay the same; a row of eleven in the order of
 * `priceRegions`; or the regions that are known. A region that is missing, and null, are unknown.
 */
export type Usd =
  | number
  | readonly [number, number, number, number, number, number, number, number, number, number, number]
  | Readonly<Partial<Record<RegionId, number>>>
  | null

export type BilledUnit =
  | 'request'
  | 'message'
  | 'event'
  | 'delivery'
  | 'invocation'
  | 'operation'
  | 'state transition'
  | 'PUT payload unit'
  | 'GB'
  | 'GB-month'
  | 'GB-s'
  | 'shard-hour'
  | 'stream-hour'
  | 'consumer-shard-hour'
  | 'EPU-hour'
  // of prices that no part is billed by
  | 'AZ-hour'
  | 'hour'
  | 'minute'
  | 'object'
  | 'GB of environment created'
  | 'GB restored'
  | 'read request'
  | 'RRU'
  | 'WRU'
  | 'change data capture unit'

/** What AWS counts and what it asks for it. GB are 1024³ bytes. */
export interface Meter {
  readonly unit: BilledUnit
  /** Units that `usd` buys; 1 where absent. */
  readonly per?: number
  /** Free units a month that this meter shares with others. */
  readonly pool?: PoolId
  readonly usd: Usd
  /** Cheaper slices: of the units of a month and an account, free ones counted, those beyond `from`. */
  readonly above?: readonly { readonly from: number; readonly usd: Usd }[]
  readonly source: keyof typeof priceSources
  readonly confidence: Fact['confidence']
  /** Regions that are surer or less sure. */
  readonly confidenceIn?: Readonly<Partial<Record<RegionId, Fact['confidence']>>>
  /** Age of the copy that was read. */
  readonly copyDated: string
}
