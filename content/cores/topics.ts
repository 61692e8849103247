import type { Core } from '../schema.ts'

export const topicStandard = {
  id: 'topic',
  tie: 7,
  pattern: 'publish-subscribe',
  lead: 'sns-standard',
  service: 'sns',
  variant: 'standard topic',
  entry: 'topic',
  parts: [{ slot: 'topic', kind: 'sns-standard', name: 'topic' }],
  connections: [{ from: 'topic', to: '@consumer' }],
} as const satisfies Core

export const topicQueues = {
  id: 'topic-queues',
  tie: 8,
  pattern: 'topic-queue-chaining',
  lead: 'sns-standard',
  entry: 'topic',
  parts: [
    { slot: 'topic', kind: 'sns-standard', name: 'topic' },
    { slot: 'queue', kind: 'sqs-standard', name: 'queue', per: 'reader' },
  ],
  connections: [
    { from: 'topic', to: 'queue' },
    { from: 'queue', to: '@consumer' },
  ],
} as const satisfies Core

export const topicQueuesFifo = {
  id: 'topic-queues-fifo',
  tie: 9,
  pattern: 'topic-queue-chaining',
  lead: 'sns-fifo',
  service: 'sns',
  variant: 'FIFO topic, FIFO queues',
  entry: 'topic',
  parts: [
    { slot: 'topic', kind: 'sns-fifo', name: 'topic' },
    { slot: 'queue', kind: 'sqs-fifo', name: 'queue', per: 'reader' },
  ],
  connections: [
    { from: 'topic', to: 'queue' },
    { from: 'queue', to: '@consumer' },
  ],
} as const satisfies Core

export const scatterGather = {
  id: 'scatter-gather',
  tie: 25,
  pattern: 'scatter-gather',
  lead: 'sns-standard',
  entry: 'topic',
  parts: [
    { slot: 'topic', kind: 'sns-standard', name: 'requests' },
    { slot: 'queue', kind: 'sqs-standard', name: 'queue', per: 'reader' },
    { slot: 'replies', kind: 'sqs-standard', name: 'replies' },
    { slot: 'aggregator', kind: 'lambda', name: 'aggregator' },
  ],
  connections: [
    { from: 'topic', to: 'queue' },
    { from: 'queue', to: '@consumer' },
    { from: '@consumer', to: 'replies' },
    { from: 'replies', to: 'aggregator' },
  ],
} as const satisfies Core

export const notifyOperators = {
  id: 'notify-operators',
  tie: 36,
  pattern: 'notify-operators',
  lead: 'sns-standard',
  entry: 'topic',
  parts: [{ slot: 'topic', kind: 'sns-standard', name: 'topic' }],
  connections: [{ from: 'topic', to: '@people' }],
} as const satisfies Core

export const notifyCustomers = {
  id: 'notify-customers',
  tie: 37,
  pattern: 'notify-customers',
  lead: 'sqs-standard',
  entry: 'queue',
  parts: [
    { slot: 'queue', kind: 'sqs-standard', name: 'queue' },
    { slot: 'sender', kind: 'lambda', name: 'sender' },
    { slot: 'mail', kind: 'ses', name: 'mail service' },
    { slot: 'customers', kind: 'email', name: 'customers' },
  ],
  connections: [
    { from: 'queue', to: 'sender' },
    { from: 'sender', to: 'mail' },
    { from: 'mail', to: 'customers' },
  ],
} as const satisfies Core
