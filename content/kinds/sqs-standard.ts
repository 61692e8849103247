import type { Kind } from '../schema.ts'
import { deadLetter, delay, retentionOfQueue, visibility } from './params.ts'

export const sqsStandard = {
  id: 'sqs-standard',
  role: 'queue',
  group: 'messaging',
  attributes: {
    ingestRate: 'sqs.standard.throughput',
    maxPayload: 'sqs.message.size.max',
    order: { level: 'none', fact: 'sqs.ordering.standard' },
    duplicates: { level: 'possible', fact: 'sqs.delivery.standard' },
    storedBeforeAck: { level: 'yes', fact: 'sqs.durability.ack' },
    subscribers: 'sqs.consumer.per_message',
    inFlight: 'sqs.inflight.standard',
    routing: { level: 'none', fact: 'sqs.filtering.native' },
    fairness: { level: 'tenants', fact: 'sqs.fair.effect' },
    latency: 'sqs.latency.example',
    idleCharge: { level: 'small', fact: 'sqs.idle.charge' },
    crossAccount: { level: 'yes', fact: 'sqs.policy.cross_account' },
  },
  params: {
    retention: retentionOfQueue,
    visibility,
    delay,
    deadLetter,
    fair: { default: false },
  },
} as const satisfies Kind
