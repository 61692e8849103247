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
function isWorthScreening(waiting: readonly ScreenedId[]): boolean {
  return waiting.length >= 3
}

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
 * The first of the open questions that matter, given by their effect, that has no answer; before it the screening, once
 * anything is answered and three or more of its questions are among them. `asked`: questions of it that are to be
 * asked in full. Null where none is left.
 */
export function stepFrom(
  openThatMatter: readonly QuestionId[],
  answers: Answers,
  asked: readonly QuestionId[],
): Step | null {
  const ids = unscreened(answers, asked).filter((id) => openThatMatter.includes(id))
  const begun = questions.some(({ id }) => answers[id] !== undefined)
  if (begun && isWorthScreening(ids)) return { kind: 'screening', ids }
  const id = openThatMatter.find((one) => answers[one] === undefined)
  return id === undefined ? null : { kind: 'question', id }
}
