import type { CaseLead, CasePattern } from './names.ts'

/**
 * What each candidate is called in the published cases: one lead and one pattern, the same for all cases.
 * The cases are older than the Custom Event Bus: where they rule out EventBridge, they mean the Classic bus.
 */
export interface CaseNames {
  readonly lead: CaseLead
  readonly pattern: CasePattern
  readonly afterTheCases?: true
}

const names = (lead: CaseLead, pattern: CasePattern): CaseNames => ({ lead, pattern })

export const caseNames: Readonly<Record<string, CaseNames>> = {
  queue: names('sqs', 'single'),
  'queue-fair': names('sqs', 'single'),
  'queue-fifo': names('sqs-fifo', 'single'),
  'queue-delay': names('sqs', 'delay-queue'),
  'claim-check': names('sqs', 'claim-check'),
  'request-reply': names('sqs', 'request-reply'),
  topic: names('sns', 'single'),
  'topic-queues': names('sns', 'sns-sqs-fanout'),
  'topic-queues-fifo': names('sns-fifo', 'sns-sqs-fanout'),
  'scatter-gather': names('sns', 'scatter-gather'),
  'notify-operators': names('sns', 'single'),
  'notify-customers': names('sqs', 'single'),
  bus: names('eventbridge', 'single'),
  'bus-v2': { lead: 'eventbridge', pattern: 'single', afterTheCases: true },
  'bus-topic': names('eventbridge', 'eventbridge-sns'),
  'bus-notify': names('eventbridge', 'eventbridge-sns'),
  'bus-queues': names('eventbridge', 'eventbridge-sqs'),
  'bus-v2-queues': { lead: 'eventbridge', pattern: 'eventbridge-sqs', afterTheCases: true },
  'bus-workflow': names('eventbridge', 'eventbridge-stepfunctions'),
  'archive-replay': names('eventbridge', 'archive-replay'),
  'cross-account-bus': names('eventbridge', 'cross-account-bus'),
  stream: names('kinesis', 'single'),
  'stream-advantage': names('kinesis', 'single'),
  'stream-provisioned': names('kinesis', 'single'),
  'stream-queue': names('kinesis', 'single'),
  'stream-landing': names('kinesis', 'firehose'),
  firehose: names('firehose', 'none'),
  'change-data-capture': names('dynamodb', 'single'),
  saga: names('step-functions', 'saga'),
  workflow: names('step-functions', 'single'),
  'fork-join': names('step-functions', 'fork-join'),
  'gather-list': names('step-functions', 'scatter-gather'),
  'human-approval': names('step-functions', 'human-approval'),
  'durable-function': names('lambda-durable-functions', 'single'),
  'pipes-and-filters': names('sqs', 'pipes-and-filters'),
  'sync-api': names('api-gateway', 'none'),
  'async-function': names('lambda', 'single'),
  'direct-trigger': names('lambda', 'none'),
  pipe: names('eventbridge', 'pipes'),
  schedule: names('eventbridge-scheduler', 'schedule'),
  'schedule-per-item': names('eventbridge-scheduler', 'schedule'),
  'connection-pool': names('rds-proxy', 'none'),
  'managed-broker': names('amazon-mq', 'none'),
  kafka: names('msk', 'single'),
}
