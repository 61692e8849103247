/** Answers that change the winner only together. */
import type { QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../../design/model.ts'
import { choicesOf } from './alternatives.ts'
import { answerThatTurns } from './effects.ts'
import type { Field } from './field.ts'

type Answers = Workload['answers']

/**
 * Answers to two open questions that make another candidate win, where none does by itself: an option, and another
 * option or a number. Null where there are none. Two numbers are not looked at.
 */
export function pairThatTurns(field: Field, open: readonly QuestionId[]): Answers | null {
  for (const [i, first] of open.entries()) {
    for (const { answer } of choicesOf(first)) {
      if (answer === null) continue
      const answered = field.answered(first, answer)
      for (const [j, second] of open.entries()) {
        if (j === i || (j < i && !hasNumber(second))) continue
        const other = answerThatTurns(answered, second)
        if (other !== null) return { [first]: answer, [second]: other }
      }
    }
  }
  return null
}

const hasNumber = (id: QuestionId): boolean => choicesOf(id).some(({ number }) => number !== null)

/** Of answers that together make another candidate win some that still do, none of which can be left out. */
export function irreducible(field: Field, answers: Answers): Answers {
  let kept = Object.entries(answers) as [QuestionId, Answer][]
  for (const entry of [...kept]) {
    const fewer = kept.filter((other) => other !== entry)
    if (field.with(new Map(fewer)).winner() !== field.winner()) kept = fewer
  }
  return Object.fromEntries(kept)
}
