import type { AnswerData, QuestionId } from '../../schema.ts'

type Answers = Readonly<Partial<Record<QuestionId, AnswerData>>>

const copies = (amount: number): Answers => ({ readers: { options: ['own'], amount } })
const from = (source: string): Answers => ({ source: { options: [source] } })

/**
 * Answers that a pattern is drawn for where nobody's own are meant: what shows it best. A pattern that is not
 * here is drawn for no answers at all.
 */
export const drawnFor: Readonly<Record<string, Answers>> = {
  'publish-subscribe': copies(3),
  'topic-queue-chaining': copies(3),
  'bus-routing': copies(3),
  'bus-topic': copies(3),
  'bus-queue': copies(3),
  stream: copies(3),
  'stream-landing': copies(2),
  'scatter-gather': copies(3),
  'gather-list': copies(3),
  'archive-replay': copies(2),
  'cross-account-bus': copies(2),
  kafka: copies(2),
  'sync-api': from('http'),
  'connection-pool': from('http'),
  'direct-trigger': from('s3'),
  'notify-operators': from('alarm'),
  'bus-workflow': from('aws'),
  schedule: from('clock'),
  'pipe-enrichment': { source: { options: ['queue'] }, consumers: { options: ['workflow'] } },
}
