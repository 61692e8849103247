/** What is done with sets of inputs. Apart from input-set.ts, since a ranking alone needs none of it. */
import { derivedFrom } from '../derived.ts'
import {
  amountsFrom,
  derivedFromPlace,
  type InputSet,
  inputCount,
  placeOf,
  switchesFrom,
} from './input-set.ts'
import type { Traced } from './trace-memo.ts'

if (amountsFrom > 32) throw new Error('Sets of inputs have room for 32 questions')

export function setOf(places: Iterable<number>): InputSet {
  let [options, amounts, derived] = [0, 0, 0]
  for (const place of places) {
    if (place < amountsFrom) options |= 1 << place
    else if (place < switchesFrom) amounts |= 1 << (place - amountsFrom)
    else if (place >= derivedFromPlace) derived |= 1 << (place - derivedFromPlace)
  }
  return { options, amounts, derived }
}

/** The inputs that a result rests on. */
export function restsOf(traced: Traced<unknown>): InputSet {
  traced.rests ??= setOf(traced.read)
  return traced.rests
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
  let [options, amounts, derived] = [0, 0, 0]
  for (let place = 0; place < amountsFrom; place++) {
    if (a[place] !== b[place]) options |= 1 << place
    if (a[amountsFrom + place] !== b[amountsFrom + place]) amounts |= 1 << place
  }
  for (let place = derivedFromPlace; place < inputCount; place++)
    if (a[place] !== b[place]) derived |= 1 << (place - derivedFromPlace)
  return { options, amounts, derived }
}

const derivedQuestions = [...derivedFrom].reduce((bits, id) => bits | (1 << placeOf(id)), 0)

/** Questions by their places, as bits, whose answers make up the inputs of a set. */
export const questionsOf = ({ options, amounts, derived }: InputSet): number =>
  options | amounts | (derived === 0 ? 0 : derivedQuestions)

/** Questions by their places, as bits, whose answers a result rests on. */
export const readBy = (traced: Traced<unknown>): number => questionsOf(restsOf(traced))

/** Whether designs take the same shape from the numbers of both. */
export function sameShape(a: Int32Array, b: Int32Array): boolean {
  for (let place = derivedFromPlace; place < inputCount; place++) if (a[place] !== b[place]) return false
  return true
}
