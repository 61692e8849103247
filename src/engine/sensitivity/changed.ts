/** Inputs that differ in some answers. Apart from inputs.ts, since a ranking alone needs none of it. */
import { questions } from '#content/questions/index.ts'
import type { AnswerData, QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../../design/model.ts'
import { derivedFrom } from '../derived.ts'
import { applies } from '../requirements.ts'
import { order, placeOf } from './input-set.ts'
import {
  type Answers,
  bareAnswers,
  derive,
  type Inputs,
  setAnswer,
  type WatchedWorkload,
  watchedOf,
} from './inputs.ts'

type Changes = ReadonlyMap<QuestionId, Answer>

/** The same inputs but for some answers. */
export const changed = (inputs: Inputs, changes: Changes): Inputs => new ChangedInputs(inputs, changes)

/**
 * Hundreds are made for one workload, and most are only looked up by their numbers: what was kept under these is found
 * without an answer being read. So answers are put together when somebody reads them.
 */
class ChangedInputs implements Inputs {
  readonly assumptions: Inputs['assumptions']
  readonly values: Int32Array
  readonly #before: Inputs
  readonly #changes: Changes
  /** Whether other questions may apply now than before. */
  readonly #hides: boolean
  #workload: Workload | undefined
  #answers: Answers | undefined
  #watched: WatchedWorkload | undefined

  constructor(before: Inputs, changes: Changes) {
    const { assumptions, workload } = before
    const values = before.values.slice()
    let [hides, derives] = [false, false]
    for (const [id, answer] of changes) {
      const place = placeOf(id)
      setAnswer(values, place, applies(workload, id) ? sure(answer) : undefined)
      hides ||= parents.has(id) && values[place] !== before.values[place]
      derives ||= derivedFrom.has(id)
    }
    this.assumptions = assumptions
    this.values = values
    this.#before = before
    this.#changes = changes
    this.#hides = hides
    if (hides) for (const [place, id] of order.entries()) setAnswer(values, place, this.answers[id])
    if (hides || derives) derive(values, this.workload, this.answers)
  }

  get workload(): Workload {
    if (this.#workload !== undefined) return this.#workload
    const answers = { ...this.#before.workload.answers, ...Object.fromEntries(this.#changes) }
    this.#workload = { ...this.#before.workload, answers }
    return this.#workload
  }

  get answers(): Answers {
    this.#answers ??= this.#hides ? bareAnswers(this.workload) : { ...this.#before.answers, ...this.#own }
    return this.#answers
  }

  /** The answers that change, as far as they count. */
  get #own(): Answers {
    const { workload } = this.#before
    const counting = [...this.#changes].map(([id, answer]) => [
      id,
      applies(workload, id) ? sure(answer) : undefined,
    ])
    return Object.fromEntries(counting)
  }

  get watched(): WatchedWorkload {
    this.#watched ??= watchedOf(this.workload, this.answers, this.assumptions, this.values)
    return this.#watched
  }
}

const sure = (answer: Answer): AnswerData | undefined => (answer === 'not-sure' ? undefined : answer)

const parents: ReadonlySet<QuestionId> = new Set(
  questions.flatMap(({ parent }) => (parent === undefined ? [] : [parent.question])),
)
