import type { FactProse } from '../schema.ts'
import type { connectionFacts } from './facts.ts'

/** Words of the facts in facts.ts: pages only. */
export const connectionFactsProse = {
  'dynamodb.stream.retention': {
    label: 'Retention of a table stream',
    statement: 'A change stays in the stream of a DynamoDB table for 24 hours, which cannot be changed.',
  },
  'eb.pipes.filter.scope': {
    label: 'What a pipe filters on',
    statement: 'A pipe can filter on any field of the message or record, as an event pattern does.',
  },
  'firehose.retry.http': {
    label: 'Retries to an HTTP endpoint',
    statement:
      'Firehose retries an HTTP endpoint for 0 to 7,200 seconds; 300 is the value recalled for an unset one.',
  },
  'iot.rule.error': {
    label: 'Error action of an IoT rule',
    statement:
      'If an action of a rule fails, its error action gets one message with the payload and every failure.',
  },
  'iot.rule.filter': {
    label: 'What an IoT rule selects on',
    statement: 'A rule selects messages by a SQL statement over topic and payload.',
  },
  'iot.rule.lambda': {
    label: 'How an IoT rule calls a function',
    statement: 'An IoT rule invokes a function asynchronously, so Lambda queues the message and retries.',
  },
  'kinesis.queue.failing': {
    label: 'How long a queue on a stream tries',
    statement:
      'Six receives at the default visibility timeout of 30 seconds take about three minutes; then the record is set aside.',
  },
  'logs.subscription.retry': {
    label: 'Retries of a log subscription',
    statement: 'CloudWatch Logs tries a destination again for up to 24 hours if the error allows a retry.',
  },
  'mq.lambda.concurrency': {
    label: 'Functions at once on a broker',
    statement:
      'One mapping runs at most five calls at once on ActiveMQ and one on RabbitMQ, unless support raises it.',
  },
  'mq.lambda.redeliveries': {
    label: 'Redeliveries from a broker',
    statement:
      'For ActiveMQ Lambda uses the default redelivery policy with six redeliveries; it cannot be changed.',
  },
  'msk.lambda.retries': {
    label: 'Retries from Kafka',
    statement: 'Unless attempts or age are capped, Lambda retries a failing Kafka batch without limit.',
  },
} as const satisfies Record<keyof typeof connectionFacts, FactProse>
