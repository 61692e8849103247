/**
 * Workloads whose reading is watched. Building a design and measuring it read only some answers; knowing which
 * makes it possible to keep the result for every workload that agrees in those.
 */
import { questions } from '#content/questions/index.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../../design/model.ts'
import { answerOf, type BareWorkload } from '../requirements.ts'
import type { Assumptions } from '../types.ts'

const order: readonly QuestionId[] = questions.map(({ id }) => id)
const places: ReadonlyMap<QuestionId, number> = new Map(order.map((id, i) => [id, i]))
const count = order.length

/** The inputs: every question's answer and deal-breaker switch, all assumptions as one, all quotas as one. */
const assumptionsPlace = 2 * count
const quotasPlace = assumptionsPlace + 1

/** Place of a question's answer among the inputs. */
export const placeOf = (id: QuestionId): number => places.get(id) ?? -1

/** The question whose answer is the input at a place; undefined for switches, assumptions and quotas. */
export const questionAt = (place: number): QuestionId | undefined => order[place]

/**
 * A workload with a number for each of its inputs: equal numbers are equal inputs. A hidden answer is none, so
 * that a question which only hides others changes nothing where there is nothing to hide.
 */
export interface Inputs {
  readonly workload: Workload
  readonly assumptions: Assumptions
  readonly values: Int32Array
  readonly watched: WatchedWorkload
}

/**
 * The same workload and assumptions without hidden answers; what is read of them is written down by `watch`.
 */
export interface WatchedWorkload extends BareWorkload {
  readonly assumptions: Assumptions
}

export function inputsOf(workload: Workload, assumptions: Assumptions = {}): Inputs {
  const values = new Int32Array(quotasPlace + 1)
  const answers = bareAnswers(workload)
  for (const [place, id] of order.entries()) {
    values[place] = numberOf(answers[id])
    values[count + place] = switchNumber(workload.dealBreakers[id])
  }
  values[assumptionsPlace] = numberOfRecord(assumptions)
  values[quotasPlace] = numberOfRecord(workload.quotas ?? {})
  return { workload, assumptions, values, watched: watchedOf(workload, answers, assumptions) }
}

/** The same inputs but for some answers. */
export function changed(inputs: Inputs, changes: ReadonlyMap<QuestionId, Answer>): Inputs {
  const { assumptions } = inputs
  const changedAnswers: Answers = { ...inputs.workload.answers }
  for (const [id, answer] of changes) changedAnswers[id] = answer
  const workload = { ...inputs.workload, answers: changedAnswers }
  const values = inputs.values.slice()
  const answers = bareAnswers(workload)
  for (const [id, place] of places) {
    const answer = answers[id]
    if (answer !== inputs.watched.answers[id]) values[place] = numberOf(answer)
  }
  return { workload, assumptions, values, watched: watchedOf(workload, answers, assumptions) }
}

type Answers = Partial<Record<QuestionId, Answer>>

/** The answers that count. */
function bareAnswers(workload: Workload): Answers {
  const answers: Answers = {}
  for (const id of order) {
    const answer = answerOf(workload, id)
    if (answer !== undefined) answers[id] = answer
  }
  return answers
}

const numbers = new Map<string, number>()
let last = 0

/** A number is never given twice, so that what was kept under an old one is only lost, not confused. */
export const forgetNumbers = (): void => numbers.clear()

/** 0 where there is no answer. */
function numberOf(answer: Answer | undefined): number {
  if (answer === undefined || answer === 'not-sure') return 0
  return numberOfText(`${answer.options.join('+')}=${answer.amount ?? ''}`)
}

/** 0 where nothing is set. */
function numberOfRecord(record: Readonly<Partial<Record<string, number>>>): number {
  const set = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return set.length === 0 ? 0 : numberOfText(JSON.stringify(set))
}

function numberOfText(text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const number = ++last
  numbers.set(text, number)
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
    return { value: compute(), read }
  } finally {
    reading = before
  }
}

function note(place: number): void {
  if (reading !== null && !reading.includes(place)) reading.push(place)
}

const behind = Symbol('behind')

/** Answers or switches behind getters that say what was read; the getters stand on the prototypes, once. */
class Watched {
  readonly [behind]: Readonly<Record<string, unknown>>
  constructor(source: Readonly<Record<string, unknown>>) {
    this[behind] = source
  }
}
class WatchedAnswers extends Watched {}
class WatchedSwitches extends Watched {}
for (const [place, id] of order.entries()) {
  for (const [kind, at] of [
    [WatchedAnswers, place],
    [WatchedSwitches, count + place],
  ] as const) {
    Object.defineProperty(kind.prototype, id, {
      get(this: Watched) {
        note(at)
        return this[behind][id]
      },
    })
  }
}

const watchedOf = (workload: Workload, answers: Answers, assumptions: Assumptions): WatchedWorkload => ({
  bare: true,
  // The getters make these what they stand for: an object by question.
  answers: new WatchedAnswers(answers) as Watched & Workload['answers'],
  dealBreakers: new WatchedSwitches(workload.dealBreakers) as Watched & Workload['dealBreakers'],
  weights: workload.weights,
  get assumptions() {
    note(assumptionsPlace)
    return assumptions
  },
  get quotas() {
    note(quotasPlace)
    return workload.quotas ?? {}
  },
})
