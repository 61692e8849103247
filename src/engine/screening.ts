/**
 * Screening: one page asks whether any of some unusual needs is there. What is not ticked is answered with the usual
 * option of its question; what is ticked is left to its question. It judges nothing: it only writes answers.
 */
import { questions } from '#content/questions/index.ts'
import { type ScreenedId, usualOptions } from '#content/questions/screening.ts'
import type { QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../design/model.ts'

type Answers = Workload['answers']

const isScreened = (id: QuestionId): id is ScreenedId => Object.hasOwn(usualOptions, id)

/** Questions that are screened, in the order of the guide. No answer hides them. */
export const screened: readonly ScreenedId[] = questions.map(({ id }) => id).filter(isScreened)

/** Fewer are asked one by one: a page for two would hardly save a page. */
const leastScreened = 3

export function usualAnswer(id: ScreenedId): Answer {
  return { options: [usualOptions[id]] }
}

/** Whether the need of a screened question was answered with "no". */
export function isUsual(id: QuestionId, answers: Answers): boolean {
  const answer = answers[id]
  return (
    isScreened(id) &&
    answer !== undefined &&
    answer !== 'not-sure' &&
    answer.options.includes(usualOptions[id])
  )
}

/** Screened questions without any answer, less those that are to be asked in full. */
export function unscreened(answers: Answers, asked: readonly QuestionId[] = []): readonly ScreenedId[] {
  return screened.filter((id) => answers[id] === undefined && !asked.includes(id))
}

/**
 * What a screening with these needs ticked answers: the usual to every screened question without an answer that is
 * not ticked. Whatever was answered before stays, *not sure* included; what is ticked gets no answer.
 */
export function screeningAnswers(answers: Answers, ticked: readonly QuestionId[]): Answers {
  return Object.fromEntries(unscreened(answers, ticked).map((id) => [id, usualAnswer(id)]))
}

/** What the guide offers next: the screening with its questions that wait for it, or one question. */
export type Step =
  | { readonly kind: 'screening'; readonly ids: readonly ScreenedId[] }
  | { readonly kind: 'question'; readonly id: QuestionId }

/**
 * Questions of the screening where it is offered: anything is answered, and enough of them wait for it; else none.
 * `asked`: those that are to be asked in full. `matter`: those that may still change the recommendation, if it is known.
 */
export function offeredScreening(
  answers: Answers,
  asked: readonly QuestionId[],
  matter?: readonly QuestionId[],
): readonly ScreenedId[] {
  const waiting = unscreened(answers, asked).filter((id) => matter === undefined || matter.includes(id))
  const begun = questions.some(({ id }) => answers[id] !== undefined)
  return begun && waiting.length >= leastScreened ? waiting : []
}

/**
 * The first of the open questions that matter, given by their effect, that has no answer; before it the screening
 * where it is offered. Null where none is left.
 */
export function stepFrom(
  openThatMatter: readonly QuestionId[],
  answers: Answers,
  asked: readonly QuestionId[],
): Step | null {
  const ids = offeredScreening(answers, asked, openThatMatter)
  if (ids.length > 0) return { kind: 'screening', ids }
  const id = openThatMatter.find((one) => answers[one] === undefined)
  return id === undefined ? null : { kind: 'question', id }
}
