import type { AxisId, WordsOf } from '../../schema.ts'
import type { EveryQuestion } from '../index.ts'

type Every = EveryQuestion

/** Words of every question, of each of its options, and of what each asks: none missing, none too many. */
export type AllWords = { readonly [Q in Every as Q['id']]: WordsOf<Q> }

/** The same of the questions of one axis. */
export type AxisWords<A extends AxisId> = {
  readonly [Q in Every as Q extends { readonly axis: A } ? Q['id'] : never]: WordsOf<Q>
}
