/** The proof that no open answer can change the winner, and which open questions still can. */
import type { QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { applicableQuestions } from '../requirements.ts'
import { Standpoint } from './bounds.ts'
import { answerThatTurns, idleAmong } from './effects.ts'
import type { Field } from './field.ts'
import { placeOf } from './input-set.ts'
import { questionPlaces } from './measures.ts'
import { openAt } from './open.ts'
import { type Proof, prove } from './proof.ts'
import { irreducible, pairThatTurns } from './together.ts'

/** Whether the recommendation stands whatever is answered to the open questions. */
export interface Settled {
  readonly settled: boolean
  /** False where there were too many combinations to look at all of them: then `settled` is false too. */
  readonly proven: boolean
  /** Open questions that may still change the winner, in the order of the guide: see `byEffect`. */
  readonly openThatMatter: readonly QuestionId[]
  /** Open questions of which it is proven that no answer can. */
  readonly cannotMatter: readonly QuestionId[]
  /** Open questions of which one answer by itself makes another candidate win. */
  readonly alone: readonly QuestionId[]
  /**
   * Where none does by itself: answers to open questions that make another candidate win together, none of which can be
   * left out. One of these questions has to be answered before anything is settled. Null where none were found.
   */
  readonly together: Workload['answers'] | null
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
  const alone = open.filter((id) => answerThatTurns(field, id) !== null)
  const refuted: Proof = { stands: false, against: null }
  const { stands, against } = !asked || alone.length > 0 ? refuted : proofOf(field, open, most)
  if (stands === true)
    return { settled: true, proven: true, openThatMatter: [], cannotMatter: open, alone, together: null }
  const at = new Standpoint(
    field,
    open.map((id) => openAt(field, id)),
  )
  const quiet = open.filter((id) => !alone.includes(id))
  const cannotMatter = idleAmong(at, quiet, field.winner())
  const openThatMatter = open.filter((id) => !cannotMatter.includes(id))
  const together = against === null ? null : irreducible(field, against)
  return { settled: false, proven: stands !== null, openThatMatter, cannotMatter, alone, together }
}

/** Two answers that refute are found sooner than by a proof that ends in them. */
function proofOf(field: Field, open: readonly QuestionId[], most: number): Proof {
  const against = pairThatTurns(field, open)
  return against === null ? prove(field, open, most) : { stands: false, against }
}
