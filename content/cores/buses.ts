import type { Core } from '../schema.ts'

export const busClassic = {
  id: 'bus',
  tie: 10,
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
  tie: 11,
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
  tie: 14,
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
  tie: 12,
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
  tie: 13,
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

export const busNotify = {
  id: 'bus-notify',
  tie: 38,
  pattern: 'bus-topic',
  lead: 'eventbridge-bus',
  entry: 'bus',
  parts: [
    { slot: 'bus', kind: 'eventbridge-bus', name: 'bus' },
    { slot: 'topic', kind: 'sns-standard', name: 'topic' },
  ],
  connections: [
    { from: 'bus', to: 'topic' },
    { from: 'topic', to: '@people' },
  ],
} as const satisfies Core

export const archiveReplay = {
  id: 'archive-replay',
  tie: 34,
  pattern: 'archive-replay',
  lead: 'eventbridge-bus',
  entry: 'bus',
  parts: [{ slot: 'bus', kind: 'eventbridge-bus', name: 'bus', params: { archive: 86_400 } }],
  connections: [{ from: 'bus', to: '@consumer' }],
} as const satisfies Core

export const crossAccountBus = {
  id: 'cross-account-bus',
  tie: 35,
  pattern: 'cross-account-bus',
  lead: 'eventbridge-bus',
  entry: 'central',
  parts: [
    { slot: 'central', kind: 'eventbridge-bus', name: 'central bus' },
    { slot: 'local', kind: 'eventbridge-bus', name: 'account bus' },
  ],
  connections: [
    { from: 'central', to: 'local' },
    { from: 'local', to: '@consumer' },
  ],
} as const satisfies Core

export const busWorkflow = {
  id: 'bus-workflow',
  tie: 33,
  pattern: 'bus-workflow',
  lead: 'eventbridge-bus',
  entry: 'bus',
  parts: [
    { slot: 'bus', kind: 'eventbridge-bus', name: 'bus' },
    { slot: 'workflow', kind: 'step-functions', name: 'workflow', params: { workflowType: 'standard' } },
    { slot: 'step', kind: 'lambda', name: 'step', per: 'step' },
  ],
  connections: [
    { from: 'bus', to: 'workflow' },
    { from: 'workflow', to: 'step' },
  ],
} as const satisfies Core
