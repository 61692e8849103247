import type { Core } from '../schema.ts'

export const topicStandard = {
  id: 'topic',
  tie: 4,
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
  tie: 5,
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
  tie: 6,
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
  tie: 16,
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
