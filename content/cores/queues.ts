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
