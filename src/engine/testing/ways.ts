/** Facts that a way of connecting, or its being there at all, was read out of: what they decide. */
import type { MeterId } from '#content/prices/index.ts'
import type { KindId, Mechanism } from '#content/schema.ts'
import type { Change } from './knowledge.ts'

const way = (id: string, is: Partial<Mechanism>): Change => ({ way: id, is })
const without = (from: KindId, to: KindId): Change => ({ without: [from, to] })

export const wayChanges: Readonly<Record<string, Change>> = {
  // where what nobody could take is kept
  'sns.dlq': way('sns-http', { deadLetter: 'none' }),
  'eb.classic.dlq': way('rule-api-destination', { deadLetter: 'none' }),
  'eb.custom.dlq': way('bus-subscriber-lambda', { deadLetter: 'none' }),
  'kinesis.queue.dlq': way('stream-queue', { deadLetter: 'none' }),
  'sqs.dlq.placement': way('queue-mapping', { deadLetter: 'none' }),
  // what a failure repeats
  'lambda.esm.sqs.partial': way('queue-mapping', { retryUnit: 'message' }),
  'kinesis.lambda.partial': way('stream-mapping', { retryUnit: 'message' }),
  // what waits behind it
  'sqs.fifo.group_lock': way('fifo-queue-mapping', { blocks: 'nothing' }),
  'kinesis.lambda.blocking': way('stream-mapping', { blocks: 'nothing' }),
  'lambda.esm.kinesis.block': way('stream-mapping', { blocks: 'nothing' }),
  'eb.custom.fifo.blocking': way('bus-subscriber-lambda-fifo', { blocks: 'nothing' }),
  // order
  'eb.custom.fifo.async': way('bus-subscriber-lambda-async', { keepsOrder: true }),
  'eb.pipes.order': way('pipe-source-fifo-queue', { keepsOrder: false }),
  // who waits
  'iot.rule.lambda': way('iot-rule-lambda', { invocation: 'sync' }),
  // who can be reached
  'sns.protocols': without('sns-standard', 'email'),
  'sns.fifo.protocols': without('sns-fifo', 'sqs-fifo'),
  's3.events.targets': without('s3', 'lambda'),
  'eb.classic.targets.types': without('eventbridge-bus', 'sqs-standard'),
  'eb.custom.targets': without('eventbridge-bus-v2', 'sqs-standard'),
  'eb.custom.sources': without('saas-partner', 'eventbridge-bus-v2'),
  'eb.sources': without('saas-partner', 'eventbridge-bus'),
  'eb.pipes.sources': without('sqs-fifo', 'eventbridge-pipe'),
  'eb.scheduler.targets': without('eventbridge-scheduler', 'lambda'),
  'firehose.destinations': without('firehose', 'http-endpoint'),
  'sfn.integrations': without('step-functions', 'lambda'),
  'kinesis.queue': without('kinesis-stream', 'ecs-fargate'),
}

/** Prices that are told as facts: the meter that the bill reads in their place. */
export const meterOf: Readonly<Record<string, MeterId>> = {
  'sqs.price.standard': 'sqs.standard.requests',
  'sqs.price.fifo': 'sqs.fifo.requests',
  'sqs.price.fair': 'sqs.fair.surcharge',
  'sns.price.standard': 'sns.standard.publish',
  'sns.price.bodyfilter': 'sns.filter.payload',
  'eb.price.custom': 'eventbridge.custom',
  'lambda.price.request': 'lambda.requests',
  'sns.price.fifo': 'sns.fifo.publish',
  'kinesis.price.ingest': 'kinesis.ondemand.ingest_gb',
  'kinesis.price.ingest.advantage': 'kinesis.advantage.ingest_gb',
  'kinesis.price.shard': 'kinesis.provisioned.shard_hour',
  'sfn.price.standard': 'stepfunctions.standard.transition',
  'sfn.price.express': 'stepfunctions.express.request',
}
