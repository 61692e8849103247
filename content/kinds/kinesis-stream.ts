import { kinesisValues as values } from '../facts/values/kinesis.ts'
import type { Kind } from '../schema.ts'
import { singleGroup } from './params.ts'

export const kinesisStream = {
  id: 'kinesis-stream',
  role: 'stream',
  group: 'messaging',
  attributes: {
    ingestBytes: 'kinesis.ondemand.write.max.region',
    groupRate: 'kinesis.shard.write.records',
    defaultPayload: 'kinesis.record.size.default',
    maxPayload: 'kinesis.record.size.max',
    replayWindow: 'kinesis.retention.max',
    order: { level: 'per-key', fact: 'kinesis.order.key' },
    duplicates: { level: 'possible', fact: 'kinesis.delivery.semantics' },
    storedBeforeAck: { level: 'yes', fact: 'kinesis.durability.ack' },
    subscribers: 'kinesis.efo.consumers',
    routing: { level: 'none', fact: 'kinesis.immutable' },
    fairness: { level: 'none', fact: 'kinesis.order.key' },
    latency: 'kinesis.latency.shared',
    idleCharge: { level: 'billed', fact: 'kinesis.idle.charge' },
    crossAccount: { level: 'yes', fact: 'kinesis.crossaccount' },
  },
  params: {
    mode: { default: 'on-demand' },
    shards: { min: 1, max: 20_000, default: 4 },
    retention: {
      min: values['kinesis.retention.default'].value,
      max: values['kinesis.retention.max'].value,
      default: values['kinesis.retention.default'].value,
    },
    singleGroup,
    largeMessages: { default: false },
  },
} as const satisfies Kind
