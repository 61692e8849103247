import type { Kind } from '../schema.ts'
import { deadLetter, delay, retentionOfQueue, singleGroup, visibility } from './params.ts'

export const sqsFifo = {
  id: 'sqs-fifo',
  role: 'queue',
  group: 'messaging',
  attributes: {
    ingestRate: 'sqs.fifo.ht.tps',
    ingestBatch: 'sqs.batch.max',
    groupRate: 'sqs.fifo.ht.partition.tps',
    maxPayload: 'sqs.message.size.max',
    order: { level: 'per-key', fact: 'sqs.ordering.fifo' },
    duplicates: { level: 'removed', fact: 'sqs.delivery.fifo' },
    storedBeforeAck: { level: 'yes', fact: 'sqs.durability.ack' },
    subscribers: 'sqs.consumer.per_message',
    inFlight: 'sqs.inflight.fifo',
    routing: { level: 'none', fact: 'sqs.filtering.native' },
    fairness: { level: 'none', fact: 'sqs.fifo.lookahead' },
    latency: 'sqs.latency.example',
    idleCharge: { level: 'small', fact: 'sqs.idle.charge' },
    crossAccount: { level: 'yes', fact: 'sqs.policy.cross_account' },
  },
  params: {
    retention: retentionOfQueue,
    visibility,
    delay,
    deadLetter,
    singleGroup,
    highThroughput: { default: true },
  },
} as const satisfies Kind
