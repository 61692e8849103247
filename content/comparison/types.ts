import type { FactId } from '../facts/index.ts'
import type { readingFacts } from '../facts/reading.ts'
import type { AxisId, KindId, ServiceId } from '../schema.ts'

/** Any fact that a page can show. */
export type AnyFactId = FactId | keyof typeof readingFacts

/** Words that rest on facts. `{0}` stands for the value of the first fact, `{1}` of the second, and so on. */
export interface Says {
  readonly says: string
  readonly facts: readonly [AnyFactId, ...AnyFactId[]]
}

/**
 * A cell of the comparison: a fact shows its own value; words show values of several, or say what a value
 * means here; `unknown` is written where nothing was gathered. No figure is typed into words.
 */
export type Cell = AnyFactId | Says | 'unknown'

export type ColumnId =
  | 'sqs-standard'
  | 'sqs-fair'
  | 'sqs-fifo'
  | 'sns-standard'
  | 'sns-fifo'
  | 'eventbridge-custom'
  | 'eventbridge-classic'
  | 'kinesis-on-demand'
  | 'kinesis-advantage'
  | 'kinesis-provisioned'
  | 'kinesis-queue'

export interface Column {
  readonly id: ColumnId
  readonly service: ServiceId
  readonly kind: KindId
  /** Name below the service's. */
  readonly variant: string
  /** Name by itself. */
  readonly name: string
  /** Fact that says in which regions it exists, where not in all. */
  readonly available?: AnyFactId
}

/** One cell a variant in the order of the columns, or one for all variants of the service. */
export interface Row {
  readonly id: string
  readonly axis: AxisId
  readonly label: string
  readonly sqs: Cell | readonly [standard: Cell, fair: Cell, fifo: Cell]
  readonly sns: Cell | readonly [standard: Cell, fifo: Cell]
  readonly eventbridge: Cell | readonly [custom: Cell, classic: Cell]
  readonly kinesis: Cell | readonly [onDemand: Cell, advantage: Cell, provisioned: Cell, queue: Cell]
}
