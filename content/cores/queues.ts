import type { Core } from '../schema.ts'

export const queueStandard = {
  id: 'queue',
  tie: 1,
  pattern: 'queue',
  lead: 'sqs-standard',
  service: 'sqs',
  variant: 'standard queue',
  entry: 'queue',
  parts: [{ slot: 'queue', kind: 'sqs-standard', name: 'queue' }],
  connections: [{ from: 'queue', to: '@consumer' }],
} as const satisfies Core

export const queueFair = {
  id: 'queue-fair',
  tie: 3,
  pattern: 'queue',
  lead: 'sqs-standard',
  service: 'sqs',
  variant: 'fair queue',
  entry: 'queue',
  parts: [{ slot: 'queue', kind: 'sqs-standard', name: 'queue', params: { fair: true } }],
  connections: [{ from: 'queue', to: '@consumer' }],
} as const satisfies Core

export const queueFifo = {
  id: 'queue-fifo',
  tie: 2,
  pattern: 'queue-fifo',
  lead: 'sqs-fifo',
  service: 'sqs',
  variant: 'FIFO queue',
  entry: 'queue',
  parts: [{ slot: 'queue', kind: 'sqs-fifo', name: 'queue' }],
  connections: [{ from: 'queue', to: '@consumer' }],
} as const satisfies Core

export const queueDelay = {
  id: 'queue-delay',
  tie: 24,
  pattern: 'queue-delay',
  lead: 'sqs-standard',
  entry: 'queue',
  parts: [{ slot: 'queue', kind: 'sqs-standard', name: 'delay queue', params: { delay: 900 } }],
  connections: [{ from: 'queue', to: '@consumer' }],
} as const satisfies Core

export const claimCheck = {
  id: 'claim-check',
  tie: 39,
  pattern: 'claim-check',
  lead: 'sqs-standard',
  entry: 'store',
  parts: [
    { slot: 'store', kind: 's3', name: 'payloads' },
    { slot: 'queue', kind: 'sqs-standard', name: 'queue' },
  ],
  connections: [
    { from: 'store', to: 'queue' },
    { from: 'queue', to: '@consumer' },
  ],
} as const satisfies Core

export const requestReply = {
  id: 'request-reply',
  tie: 26,
  pattern: 'request-reply',
  lead: 'sqs-standard',
  entry: 'requests',
  parts: [
    { slot: 'requests', kind: 'sqs-standard', name: 'requests' },
    { slot: 'replies', kind: 'sqs-standard', name: 'replies' },
    { slot: 'requester', kind: 'client', name: 'requester' },
  ],
  connections: [
    { from: 'requests', to: '@consumer' },
    { from: '@consumer', to: 'replies' },
    { from: 'replies', to: 'requester' },
  ],
} as const satisfies Core
