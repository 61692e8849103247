/** Questions together with their words, for pages that show both. Nothing that judges imports this. */
import { questions } from '#content/questions/index.ts'
import { questionWords } from '#content/questions/words/index.ts'
import type { Question, QuestionId, WordedQuestion } from '#content/schema.ts'
import type { Finding } from './types.ts'

/** All questions, in the order in which the guide asks them. */
export const wordedQuestions: readonly WordedQuestion[] = questions.map(worded)

const byId: ReadonlyMap<QuestionId, WordedQuestion> = new Map(wordedQuestions.map((one) => [one.id, one]))

/** Throws on an unknown id: questions are our own. */
export function wordedQuestion(id: QuestionId): WordedQuestion {
  const question = byId.get(id)
  if (question === undefined) throw new Error(`Question ${id} has no words`)
  return question
}

/** Why the answer asks what a finding judges; empty for what no answer asks. */
export function whyAsked({ question, option, metric }: Finding): string {
  if (question === undefined || metric === undefined) return ''
  const words = questionWords[question]
  return (option === undefined ? words : words.options[option])?.asks?.[metric] ?? ''
}

function worded(question: Question): WordedQuestion {
  const { title, lead, why, facts, options } = questionWords[question.id]
  return {
    ...question,
    title,
    lead,
    why,
    facts,
    options: question.options.map((option) => {
      const words = options[option.id]
      if (words === undefined) throw new Error(`Option ${option.id} of ${question.id} has no words`)
      return { ...option, label: words.label, hint: words.hint }
    }),
  }
}
