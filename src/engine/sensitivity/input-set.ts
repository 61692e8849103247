/** The inputs of everything that is worked out of a workload, and sets of them. */
import { questions } from '#content/questions/index.ts'
import type { QuestionId } from '#content/schema.ts'
import { type DerivedId, derivations } from '../derived.ts'

/** Questions in the order of their inputs. */
export const order: readonly QuestionId[] = questions.map(({ id }) => id)
const places: ReadonlyMap<QuestionId, number> = new Map(order.map((id, i) => [id, i]))
/** Answers' options stand first, then their numbers. */
export const amountsFrom = order.length
const count = amountsFrom

/**
 * The inputs: of every question the answer's options, the answer's number and the deal-breaker switch; all
 * assumptions as one; all quotas as one; and what is derived from numbers.
 */
export const switchesFrom = 2 * count
export const assumptionsPlace = 3 * count
export const quotasPlace = assumptionsPlace + 1
export const derivedFromPlace = quotasPlace + 1
export const derivedIds = Object.keys(derivations) as readonly DerivedId[]
export const inputCount = derivedFromPlace + derivedIds.length

/** Place of the options of a question's answer among the inputs; 0 stands there while it has no answer. */
export const placeOf = (id: QuestionId): number => places.get(id) ?? -1

/**
 * A set of inputs whose answers may change, as bits: of options and of numbers one for each question, and one
 * for each thing that is derived. Switches, assumptions and quotas are not in it: within a field they stay.
 */
export interface InputSet {
  readonly options: number
  readonly amounts: number
  readonly derived: number
}
