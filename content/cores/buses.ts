import type { Core } from '../schema.ts'

export const busClassic = {
  id: 'bus',
  tie: 7,
  pattern: 'bus-routing',
  lead: 'eventbridge-bus',
  service: 'eventbridge',
  variant: 'Classic bus',
  entry: 'bus',
  parts: [{ slot: 'bus', kind: 'eventbridge-bus', name: 'bus' }],
  connections: [{ from: 'bus', to: '@consumer' }],
} as const satisfies Core

export const busCustom = {
  id: 'bus-v2',
  tie: 8,
  pattern: 'bus-routing',
  lead: 'eventbridge-bus-v2',
  service: 'eventbridge',
  variant: 'Custom Event Bus',
  entry: 'bus',
  parts: [{ slot: 'bus', kind: 'eventbridge-bus-v2', name: 'bus' }],
  connections: [{ from: 'bus', to: '@consumer' }],
} as const satisfies Core

export const busTopic = {
  id: 'bus-topic',
  tie: 11,
  pattern: 'bus-topic',
  lead: 'eventbridge-bus',
  entry: 'bus',
  parts: [
    { slot: 'bus', kind: 'eventbridge-bus', name: 'bus' },
    { slot: 'topic', kind: 'sns-standard', name: 'topic' },
  ],
  connections: [
    { from: 'bus', to: 'topic' },
    { from: 'topic', to: '@consumer' },
  ],
} as const satisfies Core

export const busQueues = {
  id: 'bus-queues',
  tie: 9,
  pattern: 'bus-queue',
  lead: 'eventbridge-bus',
  entry: 'bus',
  parts: [
    { slot: 'bus', kind: 'eventbridge-bus', name: 'bus' },
    { slot: 'queue', kind: 'sqs-standard', name: 'queue', per: 'reader' },
  ],
  connections: [
    { from: 'bus', to: 'queue' },
    { from: 'queue', to: '@consumer' },
  ],
} as const satisfies Core

export const busCustomQueues = {
  id: 'bus-v2-queues',
  tie: 10,
  pattern: 'bus-queue',
  lead: 'eventbridge-bus-v2',
  entry: 'bus',
  parts: [
    { slot: 'bus', kind: 'eventbridge-bus-v2', name: 'bus' },
    { slot: 'queue', kind: 'sqs-standard', name: 'queue', per: 'reader' },
  ],
  connections: [
    { from: 'bus', to: 'queue' },
    { from: 'queue', to: '@consumer' },
  ],
} as const satisfies Core
