import type { Kind } from '../schema.ts'

export const eventbridgeScheduler = {
  id: 'eventbridge-scheduler',
  name: 'EventBridge Scheduler',
  noun: 'schedule',
  role: 'scheduler',
  group: 'messaging',
  icon: 'AmazonEventBridge',
  colour: '#E7157B',
  attributes: {
    storedBeforeAck: { level: 'yes', fact: 'eb.scheduler.retry' },
    idleCharge: { level: 'none', fact: 'eb.scheduler.retry' },
  },
  params: {
    recurring: { type: 'switch', label: 'Repeats', default: false, facts: ['eb.scheduler.targets'] },
  },
} as const satisfies Kind
