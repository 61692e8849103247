/** The inputs of everything that is worked out of a workload, and sets of them. */
import { questions } from '#content/questions/index.ts'
import type { QuestionId } from '#content/schema.ts'
import { type DerivedId, derivations, derivedFrom } from '../derived.ts'

/** Questions in the order of their inputs. */
export const order: readonly QuestionId[] = questions.map(({ id }) => id)
const places: ReadonlyMap<QuestionId, number> = new Map(order.map((id, i) => [id, i]))
const count = order.length

/**
 * The inputs: of every question the answer's options, the answer's number and the deal-breaker switch; all
 * assumptions as one; all quotas as one; and what is derived from numbers.
 */
export const amountsFrom = count
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

if (count > 32) throw new Error('Sets of inputs have room for 32 questions')

export function setOf(places: Iterable<number>): InputSet {
  let [options, amounts, derived] = [0, 0, 0]
  for (const place of places) {
    if (place < amountsFrom) options |= 1 << place
    else if (place < switchesFrom) amounts |= 1 << (place - amountsFrom)
    else if (place >= derivedFromPlace) derived |= 1 << (place - derivedFromPlace)
  }
  return { options, amounts, derived }
}

export const noInputs: InputSet = { options: 0, amounts: 0, derived: 0 }

export const meetsSet = (a: InputSet, b: InputSet): boolean =>
  ((a.options & b.options) | (a.amounts & b.amounts) | (a.derived & b.derived)) !== 0

export const joined = (a: InputSet, b: InputSet): InputSet => ({
  options: a.options | b.options,
  amounts: a.amounts | b.amounts,
  derived: a.derived | b.derived,
})

/** Inputs that differ. */
export function difference(a: Int32Array, b: Int32Array): InputSet {
  const differing: number[] = []
  for (let place = 0; place < inputCount; place++) if (a[place] !== b[place]) differing.push(place)
  return setOf(differing)
}

const derivedQuestions = [...derivedFrom].reduce((bits, id) => bits | (1 << placeOf(id)), 0)

/** Questions by their places, as bits, whose answers make up the inputs of a set. */
export const questionsOf = ({ options, amounts, derived }: InputSet): number =>
  options | amounts | (derived === 0 ? 0 : derivedQuestions)
