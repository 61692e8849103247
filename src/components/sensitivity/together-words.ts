import { questionNames } from '#content/questions/names.ts'
import type { QuestionId } from '#content/schema.ts'
import { listOf } from '../../design/format.ts'
import type { Answer } from '../../design/model.ts'
import type { Settled } from '../../engine/sensitivity/settled.ts'
import { answerText } from '../../engine/sensitivity/words.ts'

/**
 * Open answers that change the recommendation only together, in a sentence: "No open answer does alone; Consumer outage
 * “Longer, up to a year” and Message size “2 MB” together do." Null where one answer is enough, or nothing was found.
 */
export function togetherText({ together }: Settled): string | null {
  if (together === null) return null
  const answers = (Object.entries(together) as [QuestionId, Answer][]).map(([id, answer]) =>
    answer === 'not-sure' ? questionNames[id] : `${questionNames[id]} “${answerText(id, answer, null)}”`,
  )
  return `No open answer does alone; ${listOf(answers)} together do.`
}
