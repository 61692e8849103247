/**
 * Workloads whose reading is watched. Building a design and measuring it read only some answers; knowing which
 * makes it possible to keep the result for every workload that agrees in those.
 */
import type { AnswerData, QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { type DerivedId, type DerivingWorkload, derivations } from '../derived.ts'
import { answerOf, type BareWorkload } from '../requirements.ts'
import type { Assumptions } from '../types.ts'
import { Aged } from './aged.ts'
import {
  amountsFrom,
  assumptionsPlace,
  derivedFromPlace,
  derivedIds,
  inputCount,
  order,
  placeOf,
  quotasPlace,
  switchesFrom,
} from './input-set.ts'

/**
 * A workload with a number for each of its inputs: equal numbers are equal inputs. A hidden answer is none, so
 * that a question which only hides others changes nothing where there is nothing to hide.
 */
export interface Inputs {
  readonly workload: Workload
  readonly assumptions: Assumptions
  readonly values: Int32Array
  readonly watched: WatchedWorkload
  /** Answers that count. */
  readonly answers: Answers
}

/**
 * The same workload and assumptions without hidden answers; what is read of them is written down by `watch`.
 */
export interface WatchedWorkload extends DerivingWorkload {
  readonly assumptions: Assumptions
}

export type Answers = { readonly [Id in QuestionId]?: AnswerData | undefined }

export function inputsOf(workload: Workload, assumptions: Assumptions = {}): Inputs {
  const values = new Int32Array(inputCount)
  const answers = bareAnswers(workload)
  for (const id of order) setAnswer(values, placeOf(id), answers[id])
  for (const [place, id] of order.entries())
    values[switchesFrom + place] = switchNumber(workload.dealBreakers[id])
  values[assumptionsPlace] = numberOfRecord(assumptions)
  values[quotasPlace] = numberOfRecord(workload.quotas ?? {})
  derive(values, workload, answers)
  const watched = watchedOf(workload, answers, assumptions, values)
  return { workload, assumptions, values, answers, watched }
}

export const watchedOf = (
  workload: Workload,
  answers: Answers,
  assumptions: Assumptions,
  values: Int32Array,
): WatchedWorkload => new WatchedInputs(workload, answers, assumptions, values)

/** The answers that count. */
export function bareAnswers(workload: Workload): Answers {
  const answers: { -readonly [Id in keyof Answers]: Answers[Id] } = {}
  for (const id of order) answers[id] = answerOf(workload, id)
  return answers
}

/** Sets the inputs of the answer to the question at a place. */
export function setAnswer(values: Int32Array, place: number, answer: AnswerData | undefined): void {
  values[place] = answer === undefined ? 0 : numberOf(optionsOf(answer))
  values[amountsFrom + place] = answer?.amount === undefined ? 0 : numberOf(answer.amount)
}

/** A whole number for an answer: the same for equal answers to a question. */
export const codeOf = (answer: AnswerData): number =>
  numberOf(optionsOf(answer)) * 2 ** 26 + (answer.amount === undefined ? 0 : numberOf(answer.amount))

const optionsOf = ({ options }: AnswerData): string =>
  options.length === 1 ? (options[0] ?? '') : options.join('+')

export function derive(values: Int32Array, workload: Workload, answers: Answers): void {
  const bare: BareWorkload = { ...workload, answers: answers as Workload['answers'], bare: true }
  for (const [i, id] of derivedIds.entries()) values[derivedFromPlace + i] = derivations[id](bare)
}

const numbers = new Aged(() => new Map<string | number, number>())
let last = 0

/** 0 where nothing is set. */
function numberOfRecord(record: Readonly<Partial<Record<string, number>>>): number {
  const set = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return set.length === 0 ? 0 : numberOf(JSON.stringify(set))
}

/** A number is never given twice, so that what was kept under a forgotten one is only lost, not confused. */
function numberOf(value: string | number): number {
  const { young, old } = numbers.now()
  const known = young.get(value)
  if (known !== undefined) return known
  const number = old.get(value) ?? ++last
  young.set(value, number)
  return number
}

const switchNumber = (on: boolean | undefined): number => (on === undefined ? 0 : on ? 1 : 2)

let reading: number[] | null = null

/** Runs `compute` and gives the places of all inputs that it read of any watched workload, each once. */
export function watch<T>(compute: () => T): { readonly value: T; readonly read: readonly number[] } {
  const before = reading
  const read: number[] = []
  reading = read
  try {
    const value = compute()
    // A copy takes no more room than it needs: what was read is remembered for long.
    return { value, read: read.slice() }
  } finally {
    reading = before
  }
}

function note(place: number): void {
  if (reading !== null && !reading.includes(place)) reading.push(place)
}

/** An answer whose number is watched by itself. */
class WatchedAnswer {
  readonly options: readonly string[]
  readonly #amount: number | undefined
  readonly #place: number

  constructor({ options, amount }: AnswerData, place: number) {
    this.options = options
    this.#amount = amount
    this.#place = place
  }

  get amount() {
    note(this.#place)
    return this.#amount
  }
}

const behind = Symbol('behind')

/** Answers or switches behind getters that say what was read; the getters stand on the prototypes, once. */
class Watched<T> {
  readonly [behind]: T
  constructor(source: T) {
    this[behind] = source
  }
}
class WatchedAnswers extends Watched<Answers> {}
class WatchedSwitches extends Watched<Workload['dealBreakers']> {}
for (const [place, id] of order.entries()) {
  Object.defineProperty(WatchedAnswers.prototype, id, {
    get(this: WatchedAnswers) {
      note(place)
      const answer = this[behind][id]
      return answer === undefined ? undefined : new WatchedAnswer(answer, amountsFrom + place)
    },
  })
  Object.defineProperty(WatchedSwitches.prototype, id, {
    get(this: WatchedSwitches) {
      note(switchesFrom + place)
      return this[behind][id]
    },
  })
}

/** The getters make answers and switches what they stand for: objects by question. */
class WatchedInputs implements WatchedWorkload {
  readonly bare = true
  readonly answers: Workload['answers']
  readonly dealBreakers: Workload['dealBreakers']
  readonly weights: Workload['weights']
  readonly #assumptions: Assumptions
  readonly #quotas: NonNullable<Workload['quotas']>
  readonly #values: Int32Array

  constructor(workload: Workload, answers: Answers, assumptions: Assumptions, values: Int32Array) {
    this.answers = new WatchedAnswers(answers) as object
    this.dealBreakers = new WatchedSwitches(workload.dealBreakers) as object
    this.weights = workload.weights
    this.#assumptions = assumptions
    this.#quotas = workload.quotas ?? {}
    this.#values = values
  }

  get assumptions(): Assumptions {
    note(assumptionsPlace)
    return this.#assumptions
  }

  get quotas() {
    note(quotasPlace)
    return this.#quotas
  }

  derived(id: DerivedId): number {
    const place = derivedFromPlace + derivedIds.indexOf(id)
    note(place)
    return this.#values[place] ?? 0
  }
}
