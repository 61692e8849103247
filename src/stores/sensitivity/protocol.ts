/** What is asked of the worker that looks for other answers, and what it says. All of it is plain data. */
import type { QuestionId } from '#content/schema.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import type { Argument } from '../../engine/sensitivity/argue.ts'
import type { Flip, WeightFlip } from '../../engine/sensitivity/flips.ts'
import type { Relaxation } from '../../engine/sensitivity/relax.ts'
import type { Robustness } from '../../engine/sensitivity/robustness.ts'
import type { Settled } from '../../engine/sensitivity/settled.ts'

/** What another answer is looked for from. */
export type Asked = Pick<WaterlineDocument, 'workload' | 'assumptions'>

export interface TriedFlip extends Flip {
  /** With the other answer every candidate misses a must: the winner only comes nearest. */
  readonly allBlocked: boolean
}

/** What can be found out about the answers of a document. What is absent is not found out yet. */
export interface Found {
  readonly settled?: Settled
  /** Open questions that matter, in the order in which they are best answered. */
  readonly byEffect?: readonly QuestionId[]
  /** Those that find a design first, then the nearest. */
  readonly flips?: readonly TriedFlip[]
  readonly weightFlips?: readonly WeightFlip[]
  readonly robustness?: Robustness
  /** Where every candidate misses a must. */
  readonly relaxations?: readonly Relaxation[]
}

export type Want = keyof Found

/** Of several requests only the one with the highest number counts. */
export interface Request {
  readonly number: number
  readonly asked: Asked
  readonly wants: readonly Want[]
  /** Candidates that somebody argues for. */
  readonly argueFor: readonly string[]
}

export interface Reply {
  /** Of the request that it answers. */
  readonly number: number
  readonly found: Found
  /** By candidate. */
  readonly argued: Readonly<Record<string, Argument>>
}
