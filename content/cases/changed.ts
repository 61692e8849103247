/** Answers of cases that were changed after the cases had been run for the first time, one by one. */
import type { QuestionId } from '../schema.ts'
import type { SupportedAnswer } from './decisions/types.ts'

export interface ChangedAnswer {
  /** Of the case. */
  readonly id: string
  readonly question: QuestionId
  /** The answer at the first run; null where the question was open. */
  readonly was: SupportedAnswer | null
  readonly why: string
}

const event = (id: string, why: string): ChangedAnswer => ({ id, question: 'stream', was: null, why })

const retried = (id: string, words: string): ChangedAnswer => ({
  id,
  question: 'retry',
  was: { options: ['days'], words },
  why: 'That nothing may be lost says nothing of days: a case that states no time is held to a day.',
})

export const changedAnswers: readonly ChangedAnswer[] = [
  retried('case-005', 'no order may be lost'),
  event('case-019', 'The text speaks of events, and of consumers that react to each.'),
  retried('case-039', 'never lost'),
  event('case-039', 'A request for a quote is a command: somebody acts on each by itself.'),
  retried('case-049', 'neither lose one'),
  retried('case-051', 'has to be done in the end'),
  event('case-055', 'The text speaks of events.'),
  event('case-065', 'The text speaks of events.'),
  event('case-069', 'The text speaks of events.'),
  event('case-081', 'The text speaks of events.'),
  event('case-097', 'Three consumers hear of each order: an event, though the text does not use the word.'),
  event('case-107', 'The text speaks of events.'),
  retried('case-115', 'no event may be lost'),
  event('case-115', 'The text speaks of events.'),
  retried('case-117', 'None may be lost'),
]
