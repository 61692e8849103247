import type { Cell, Row } from '../types.ts'

const oneReader: Cell = { says: 'one reader a message', facts: ['sqs.consumer.per_message', 'sqs.fanout'] }
const nearlyAny: Cell = { says: 'nearly {0}', facts: ['sqs.standard.throughput'] }
const shards: Cell = {
  says: 'a shard: {0} for all pollers, {1} for each enhanced reader',
  facts: ['kinesis.shard.read.shared', 'kinesis.efo.throughput'],
}
const pushes: Cell = { says: 'does not apply: it pushes', facts: ['sns.lambda.invoke'] }
const readersCount: Cell = {
  says: 'does not apply: readers keep their place',
  facts: ['kinesis.kcl.checkpoint'],
}
const aShard: Cell = { says: '{0} a shard', facts: ['kinesis.shard.write.records'] }
const queueMapping: Cell = {
  says: '{0}, or capped at {1} to {2}',
  facts: ['lambda.esm.sqs.max', 'lambda.esm.sqs.maxconc.min', 'lambda.esm.sqs.maxconc.max'],
}

/** How much, how fast, to how many. */
// biome-ignore format: a row of the table reads as a row
export const scaleRows: readonly Row[] = [
  {
    id: 'rate-in', axis: 'scale', label: 'Messages in',
    sqs: [nearlyAny, nearlyAny, { says: '{0} calls; {1} without high throughput', facts: ['sqs.fifo.ht.tps', 'sqs.fifo.tps', 'sqs.fifo.ht.enable'] }],
    sns: ['sns.publish.rate', 'sns.fifo.publish.rate'],
    eventbridge: ['eb.custom.events.rate', { says: '{0}, in requests', facts: ['eb.classic.putevents'] }],
    kinesis: [
      { says: 'up to {0}', facts: ['kinesis.ondemand.write.max.region', 'kinesis.ondemand.write.default'] },
      { says: 'up to {0}', facts: ['kinesis.ondemand.write.max.region', 'kinesis.advantage.warm'] },
      { says: '{0} and {1} a shard', facts: ['kinesis.shard.write.records', 'kinesis.shard.write.bytes'] },
      { says: 'up to {0}', facts: ['kinesis.ondemand.write.max.region', 'kinesis.queue'] },
    ],
  },
  {
    id: 'group-rate', axis: 'scale', label: 'One message group or key',
    sqs: [
      { says: 'does not apply: no groups', facts: ['sqs.ordering.standard'] },
      'unknown',
      { says: '{0} a partition', facts: ['sqs.fifo.ht.partition.tps'] },
    ],
    sns: [{ says: 'does not apply: no groups', facts: ['sns.standard.ordering'] }, 'sns.fifo.group.rate'],
    eventbridge: ['eb.custom.group.rate', { says: 'does not apply: no groups', facts: ['eb.classic.ordering'] }],
    kinesis: aShard,
  },
  {
    id: 'request-batch', axis: 'scale', label: 'Messages in a request',
    sqs: 'sqs.batch.max',
    sns: 'sns.batch.max',
    eventbridge: ['eb.custom.entries.max', 'eb.classic.entries.max'],
    kinesis: 'kinesis.putrecords.records',
  },
  {
    id: 'rate-out', axis: 'scale', label: 'Deliveries',
    sqs: [nearlyAny, nearlyAny, { says: '{0} calls', facts: ['sqs.fifo.ht.tps'] }],
    sns: 'unknown',
    eventbridge: ['unknown', 'eb.classic.invocations'],
    kinesis: [shards, shards, shards, 'unknown'],
  },
  {
    id: 'fan-out', axis: 'scale', label: 'Copies to',
    sqs: oneReader,
    sns: [{ says: '{0} subscriptions', facts: ['sns.subscriptions.max', 'sns.message.size.large.subscriptions'] }, { says: '{0} subscriptions', facts: ['sns.fifo.subscriptions.max'] }],
    eventbridge: [
      { says: '{0} subscribers', facts: ['eb.custom.subscribers.max', 'eb.custom.targets.per.subscriber'] },
      { says: '{0} rules of {1} targets', facts: ['eb.classic.rules.max', 'eb.classic.targets.max', 'eb.classic.fanout'] },
    ],
    kinesis: [
      { says: '{0} enhanced readers', facts: ['kinesis.efo.consumers'] },
      { says: '{0} enhanced readers', facts: ['kinesis.efo.consumers.advantage'] },
      { says: '{0} enhanced readers', facts: ['kinesis.efo.consumers'] },
      { says: '{0} queues and readers together', facts: ['kinesis.queue.limits'] },
    ],
  },
  {
    id: 'in-flight', axis: 'scale', label: 'Handed out, not yet done',
    sqs: ['sqs.inflight.standard', 'sqs.inflight.standard', 'sqs.inflight.fifo'],
    sns: pushes,
    eventbridge: 'unknown',
    kinesis: [readersCount, readersCount, readersCount, 'kinesis.queue.inflight'],
  },
  {
    id: 'functions-at-once', axis: 'scale', label: 'Functions at once',
    sqs: [queueMapping, queueMapping, 'lambda.esm.sqs.fifo.concurrency'],
    sns: [{ says: 'no limit by the topic', facts: ['sns.lambda.invoke', 'lambda.concurrency.default'] }, { says: 'does not apply: queues only', facts: ['sns.fifo.protocols'] }],
    eventbridge: 'unknown',
    kinesis: ['kinesis.lambda.concurrency', 'kinesis.lambda.concurrency', 'kinesis.lambda.concurrency', 'unknown'],
  },
  {
    id: 'fairness', axis: 'scale', label: 'Against a noisy tenant',
    sqs: [
      { says: 'nothing, until senders name tenants', facts: ['sqs.fair.enable'] },
      { says: 'quiet tenants go first', facts: ['sqs.fair.effect', 'sqs.fair.enable'] },
      { says: 'a stuck group can hide the others', facts: ['sqs.fifo.lookahead'] },
    ],
    sns: 'unknown',
    eventbridge: 'unknown',
    kinesis: 'unknown',
  },
  {
    id: 'rush', axis: 'scale', label: 'Before a known rush',
    sqs: [
      { says: 'nothing to provision', facts: ['sqs.standard.throughput'] },
      { says: 'nothing to provision', facts: ['sqs.standard.throughput'] },
      { says: 'high throughput, then the quota', facts: ['sqs.fifo.ht.enable', 'sqs.fifo.ht.tps'] },
    ],
    sns: [{ says: 'raise the quota', facts: ['sns.publish.rate'] }, { says: 'raise the quota', facts: ['sns.fifo.publish.rate'] }],
    eventbridge: [{ says: 'nothing to raise', facts: ['eb.custom.events.rate'] }, { says: 'raise the quota', facts: ['eb.classic.putevents'] }],
    kinesis: [
      { says: 'room for {0} the peak', facts: ['kinesis.ondemand.scaling'] },
      { says: 'warm up, to {0}', facts: ['kinesis.advantage.warm'] },
      { says: 'add shards, {0} changes a day', facts: ['kinesis.reshard.limits'] },
      { says: 'room for {0} the peak', facts: ['kinesis.ondemand.scaling', 'kinesis.queue'] },
    ],
  },
  {
    id: 'available', axis: 'scale', label: 'Exists in the region',
    sqs: { says: 'yes', facts: ['sqs.fifo.ht.tps'] },
    sns: { says: 'yes', facts: ['sns.publish.rate'] },
    eventbridge: ['eb.custom.available', { says: 'yes', facts: ['eb.classic.putevents'] }],
    kinesis: [
      { says: 'yes', facts: ['kinesis.ondemand.write.max.region'] },
      'unknown',
      { says: 'yes', facts: ['kinesis.provisioned.shards'] },
      'unknown',
    ],
  },
]
