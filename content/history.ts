import type { AnyFactId } from './comparison/types.ts'
import type { Special } from './schema.ts'

/** A figure that AWS changed. */
export interface FactChange {
  readonly fact: AnyFactId
  /** When AWS changed it: a day, a month or a year, as far as its source says. */
  readonly on: string
  readonly was: number | string | boolean | Special
  readonly now: number | string | boolean | Special
  /**
   * Knowledge version that first had `now`. A link whose version is older was made with `was`, and shows
   * the change beside its result.
   */
  readonly knownFrom: string
}

/** The first version of the knowledge: no link is older. */
const first = '2026-11-23'

/**
 * Facts that changed, oldest first. `now` is the fact's value of today (a test holds it), so whoever changes a
 * fact adds its line here: the old value, the day, and the knowledge version that brings it.
 */
export const factChanges: readonly FactChange[] = [
  { fact: 'eb.latency.p99', on: '2024-08', was: 2.2, now: 0.13, knownFrom: first },
  { fact: 'sqs.message.size.max', on: '2025-08', was: 262_144, now: 1_048_576, knownFrom: first },
  { fact: 'sqs.batch.payload.max', on: '2025-08', was: 262_144, now: 1_048_576, knownFrom: first },
  { fact: 'kinesis.record.size.max', on: '2025-10', was: 1_048_576, now: 10_485_760, knownFrom: first },
  { fact: 'lambda.payload.async', on: '2025-10', was: 262_144, now: 1_048_576, knownFrom: first },
  { fact: 'eb.event.size.max', on: '2026-01', was: 262_144, now: 1_048_576, knownFrom: first },
  { fact: 'sns.message.size.max', on: '2026-09-18', was: 262_144, now: 1_048_576, knownFrom: first },
]
