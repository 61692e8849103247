import { connectionValues as values } from '../facts/values/connections.ts'
import type { Fact } from '../schema.ts'

/** Facts that only connections rest on. content/facts spreads them into its own. */
export const connectionFacts = {
  'dynamodb.stream.retention': {
    ...values['dynamodb.stream.retention'],
    unit: 'second',
    source: 'dynamodb-streams',
    confidence: 'verified',
    copyDated: 'undated',
  },
  'eb.pipes.filter.scope': {
    ...values['eb.pipes.filter.scope'],
    unit: 'text',
    source: 'eb-pipes-event-filtering',
    confidence: 'verified',
    copyDated: '2026-10',
  },
  'firehose.retry.http': {
    ...values['firehose.retry.http'],
    unit: 'second',
    source: 'firehose-api-http-retry',
    confidence: 'unverified',
    copyDated: 'undated',
  },
  'iot.rule.error': {
    value: 'one-message-a-rule',
    unit: 'text',
    source: 'iot-rule-error-handling',
    confidence: 'verified',
    copyDated: 'undated',
  },
  'iot.rule.filter': {
    ...values['iot.rule.filter'],
    unit: 'text',
    source: 'lambda-services-iot',
    confidence: 'likely',
    copyDated: 'undated',
  },
  'iot.rule.lambda': {
    value: 'async',
    unit: 'text',
    source: 'lambda-services-iot',
    confidence: 'verified',
    copyDated: 'undated',
  },
  // Six receives, 30 s apart.
  'kinesis.queue.failing': {
    ...values['kinesis.queue.failing'],
    unit: 'second',
    source: 'kinesis-api-dead-letter-configuration',
    confidence: 'likely',
    checkedOn: '2026-11-23',
  },
  'logs.subscription.retry': {
    ...values['logs.subscription.retry'],
    unit: 'second',
    source: 'logs-subscription-filters',
    confidence: 'likely',
    copyDated: 'undated',
  },
  'mq.lambda.concurrency': {
    value: 5,
    unit: 'count',
    source: 'lambda-with-mq',
    confidence: 'verified',
    copyDated: 'undated',
    adjustable: 'yes',
  },
  'mq.lambda.redeliveries': {
    value: 6,
    unit: 'count',
    source: 'lambda-services-mq-errors',
    confidence: 'verified',
    copyDated: '2026-10',
    adjustable: 'no',
  },
  'msk.lambda.retries': {
    value: 'unlimited',
    unit: 'count',
    source: 'lambda-kafka-retry',
    confidence: 'verified',
    copyDated: 'undated',
    adjustable: 'yes',
  },
} as const satisfies Record<string, Fact>
