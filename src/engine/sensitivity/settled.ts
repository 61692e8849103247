/** The proof that no open answer can change the winner, and which open questions still can. */
import type { QuestionId } from '#content/schema.ts'
import { applicableQuestions } from '../requirements.ts'
import { choicesOf } from './alternatives.ts'
import { type Field, type Place, questionPlaces } from './field.ts'
import { placeOf } from './input-set.ts'
import { answerAt, wonIntervals } from './numbers.ts'
import { idleOf, prove } from './proof.ts'

/** Whether the recommendation stands whatever is answered to the open questions. */
export interface Settled {
  readonly settled: boolean
  /** False where there were too many combinations to look at all of them: then `settled` is false too. */
  readonly proven: boolean
  /** Open questions that may still change the winner, the one with the largest effect first. */
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
  const effects = open.map((id) => ({ id, effect: effectOf(field, id) }))
  const asked = questionPlaces.some((question) => field.demands(question).length > 0)
  const refuted = !asked || effects.some(({ effect }) => effect >= 1)
  const proof = refuted ? false : prove(field, open, most)
  const quiet = effects.filter(({ effect }) => effect < 1).map(({ id }) => id)
  const cannotMatter = proof === true ? open : idleOf(field, open, quiet)
  return {
    settled: proof === true,
    proven: proof !== null,
    openThatMatter: effects
      .filter(({ id }) => !cannotMatter.includes(id))
      .sort((a, b) => b.effect - a.effect || placeOf(a.id) - placeOf(b.id))
      .map(({ id }) => id),
    cannotMatter,
  }
}

/**
 * How much an open question can change by itself: the share of its answers that make another candidate win,
 * plus 1; if there is none, the share of the winner's lead that its worst answer takes away, below 1.
 */
export function effectOf(field: Field, id: QuestionId): number {
  const winner = field.winner()
  const answers = choicesOf(id).flatMap(({ answer, number }) =>
    number === null ? [answer] : wonIntervals(field, number).map(({ low }) => answerAt(number, low)),
  )
  const fields = answers.map((answer) => field.answered(id, answer))
  const flipping = fields.filter((other) => other.winner() !== winner).length
  if (flipping > 0) return 1 + flipping / answers.length
  const rivals = field.ranked().slice(1, 1 + rivalsWatched)
  const lead = leadOver(field, winner, rivals)
  const least = Math.min(lead, ...fields.map((other) => leadOver(other, winner, rivals)))
  return lead <= 0 ? 0 : Math.min(0.999, (lead - least) / lead)
}

/** Rivals whose distance tells how much an answer changes. */
const rivalsWatched = 5

/** Points between a candidate and the nearest of its rivals; a missed must counts as more than all points. */
export function leadOver(field: Field, winner: Place, rivals: readonly Place[]): number {
  const own = field.standing(winner)
  return Math.min(
    ...rivals.map((place) => {
      const { blocks, net } = field.standing(place)
      return (blocks - own.blocks) * (field.most() + 1) + own.net - net
    }),
  )
}
