/** The proof that no open answer can change the winner, and which open questions still can. */
import type { QuestionId } from '#content/schema.ts'
import { applicableQuestions } from '../requirements.ts'
import { Standpoint } from './bounds.ts'
import { idleAmong, turns } from './effects.ts'
import type { Field } from './field.ts'
import { placeOf } from './input-set.ts'
import { questionPlaces } from './measures.ts'
import { openAt } from './open.ts'
import { prove } from './proof.ts'

/** Whether the recommendation stands whatever is answered to the open questions. */
export interface Settled {
  readonly settled: boolean
  /** False where there were too many combinations to look at all of them: then `settled` is false too. */
  readonly proven: boolean
  /** Open questions that may still change the winner, in the order of the guide: see `byEffect`. */
  readonly openThatMatter: readonly QuestionId[]
  /** Open questions of which it is proven that no answer can. */
  readonly cannotMatter: readonly QuestionId[]
}

/** Standpoints from which the proof looks before it is given up. */
const mostStandpoints = 400

/** Open questions of a workload: those that apply and have no sure answer. */
export const openQuestions = (field: Field): readonly QuestionId[] =>
  applicableQuestions(field.workload).filter((id) => field.inputs.values[placeOf(id)] === 0)

/**
 * A question is open while it has no answer or *not sure*. Settled means: with every combination of answers to
 * the open questions, and with any of them left open, the same candidate wins.
 */
export function settledOf(field: Field, most = mostStandpoints): Settled {
  const open = openQuestions(field)
  const asked = questionPlaces.some((question) => field.demands(question).length > 0)
  const turning = open.filter((id) => turns(field, id))
  const proof = !asked || turning.length > 0 ? false : prove(field, open, most)
  if (proof === true) return { settled: true, proven: true, openThatMatter: [], cannotMatter: open }
  const at = new Standpoint(
    field,
    open.map((id) => openAt(field, id)),
  )
  const quiet = open.filter((id) => !turning.includes(id))
  const cannotMatter = idleAmong(at, quiet, field.winner())
  const openThatMatter = open.filter((id) => !cannotMatter.includes(id))
  return { settled: false, proven: proof !== null, openThatMatter, cannotMatter }
}
