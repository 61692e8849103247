import type { Kind } from '../schema.ts'
import { deadLetter, delay, encryption, retentionOfQueue, tries, visibility } from './params.ts'

export const sqsStandard = {
  id: 'sqs-standard',
  name: 'Amazon SQS standard queue',
  noun: 'queue',
  role: 'queue',
  service: 'sqs',
  group: 'messaging',
  icon: 'AmazonSimpleQueueService',
  colour: '#E7157B',
  attributes: {
    ingestRate: 'sqs.standard.throughput',
    maxPayload: 'sqs.message.size.max',
    minRetention: 'sqs.retention.min',
    defaultRetention: 'sqs.retention.default',
    maxRetention: 'sqs.retention.max',
    order: { level: 'none', fact: 'sqs.ordering.standard' },
    duplicates: { level: 'possible', fact: 'sqs.delivery.standard' },
    storedBeforeAck: { level: 'yes', fact: 'sqs.durability.multi_az' },
    subscribers: 'sqs.consumer.per_message',
    routing: { level: 'none', fact: 'sqs.filtering.native' },
    fairness: { level: 'tenants', fact: 'sqs.fair.effect' },
    latency: 'sqs.latency.example',
    inFlight: 'sqs.inflight.standard',
    idleCharge: { level: 'small', fact: 'sqs.price.chunk' },
    crossAccount: { level: 'yes', fact: 'sqs.policy.cross_account' },
  },
  params: {
    retention: retentionOfQueue,
    visibility,
    delay,
    tries,
    deadLetter: { ...deadLetter, facts: ['sqs.dlq.placement', 'sqs.dlq.retention'] },
    fair: {
      type: 'switch',
      label: 'Fair queue',
      default: false,
      facts: ['sqs.fair.enable', 'sqs.fair.effect'],
    },
    encryption,
  },
} as const satisfies Kind
