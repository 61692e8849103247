import type { QuestionId } from '#content/schema.ts'
import type { Answer } from '../../design/model.ts'
import { answerText } from '../../engine/sensitivity/words.ts'

/** What was answered, also where nothing was. */
export function givenText(question: QuestionId, answer: Answer | undefined): string {
  if (answer === undefined) return 'open'
  return answer === 'not-sure' ? 'not sure' : answerText(question, answer, null)
}
