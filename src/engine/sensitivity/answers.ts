/** Answers that stand for all answers. */
import type { AnswerData, QuestionId } from '#content/schema.ts'
import { choicesOf } from './alternatives.ts'
import type { Field } from './field.ts'
import { answerAt, samplesOf } from './numbers.ts'

/**
 * Every answer to a question that makes a difference; of numbers one of each interval. `grid`: of numbers also
 * some of every power of ten, where what matters hangs on another open number as well.
 */
export function answersOf(field: Field, id: QuestionId, grid: boolean): readonly AnswerData[] {
  return choicesOf(id).flatMap(({ answer, number }) =>
    number === null ? [answer] : samplesOf(field, number, grid).map((amount) => answerAt(number, amount)),
  )
}
