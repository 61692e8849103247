/** What limits and the bill rest on where nobody said it. */
import { regions } from '#content/regions.ts'
import type { QuestionId } from '#content/schema.ts'
import { formatBytes } from '../design/format.ts'
import type { Workload } from '../design/model.ts'
import { answerOf, contextOf } from './requirements.ts'

/** The answer that is taken for an open question in a few words; null where it has one or needs none. */
export function takenFor(question: QuestionId, workload: Workload): string | null {
  if (answerOf(workload, question) !== undefined) return null
  const { region, size } = contextOf(workload)
  if (question === 'region') return regions.find(({ id }) => id === region)?.city ?? region
  return question === 'size' ? formatBytes(size) : null
}
