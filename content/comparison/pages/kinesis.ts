import { kinesisGroups } from '../groups/kinesis.ts'
import type { ServicePage } from '../service-types.ts'

export const kinesisPage: ServicePage = {
  id: 'kinesis',
  name: 'Kinesis Data Streams',
  icon: 'kinesis-stream',
  kinds: ['kinesis-stream'],
  background: false,
  is: {
    says: 'A stream keeps records, in order for each partition key. Readers go through them at their own pace, and reading removes nothing.',
    facts: ['kinesis.order.key', 'kinesis.immutable', 'kinesis.kcl.checkpoint'],
  },
  fits: [
    { says: 'A flow that is analysed in order, key by key.', facts: ['kinesis.order.key'] },
    {
      says: 'Reading again: records are kept for {0} unless raised, {1} at most.',
      facts: ['kinesis.retention.default', 'kinesis.retention.max', 'kinesis.replay'],
    },
    {
      says: 'High, steady volume: on-demand grows to a ceiling of the region.',
      facts: ['kinesis.ondemand.write.max.region', 'kinesis.ondemand.scaling'],
    },
    {
      says: 'Large records: up to {0} once the stream allows it.',
      facts: ['kinesis.record.size.max', 'kinesis.record.large.share'],
    },
  ],
  less: [
    { says: 'Failing alone: behind a failing batch its shard waits.', facts: ['kinesis.lambda.blocking'] },
    { says: 'Costing nothing while idle.', facts: ['kinesis.idle.charge', 'kinesis.price.freetier'] },
    {
      says: 'Very many readers: {0} enhanced ones on a stream, {1} under Advantage.',
      facts: ['kinesis.efo.consumers', 'kinesis.efo.consumers.advantage', 'kinesis.shard.getrecords.tps'],
    },
  ],
  variants: [
    {
      name: 'On-demand Standard',
      column: 'kinesis-on-demand',
      line: {
        says: 'Keeps room for {0} the last peak, by itself.',
        facts: ['kinesis.ondemand.scaling', 'kinesis.price.ondemand'],
      },
    },
    {
      name: 'On-demand Advantage',
      column: 'kinesis-advantage',
      line: {
        says: 'A setting of the account: no charge for a stream, streams can be warmed up, and at least {0} are billed.',
        facts: ['kinesis.advantage.minimum', 'kinesis.advantage.mode', 'kinesis.advantage.warm'],
      },
    },
    {
      name: 'Provisioned',
      column: 'kinesis-provisioned',
      line: {
        says: 'Shards by number: each takes {0} and {1}.',
        facts: ['kinesis.shard.write.records', 'kinesis.shard.write.bytes', 'kinesis.price.provisioned'],
      },
    },
    {
      name: 'Queue on a stream',
      column: 'kinesis-queue',
      line: {
        says: 'Hands out records one by one, without order, next to the other readers.',
        facts: ['kinesis.queue', 'kinesis.queue.order', 'kinesis.queue.dlq'],
      },
    },
  ],
  groups: kinesisGroups,
}
