import type { Kind } from '../schema.ts'

export const eventbridgeScheduler = {
  id: 'eventbridge-scheduler',
  role: 'scheduler',
  group: 'messaging',
  attributes: {
    storedBeforeAck: { level: 'yes', fact: 'eb.scheduler.retry' },
    idleCharge: { level: 'none', fact: 'eb.scheduler.retry' },
  },
  params: {
    recurring: { default: false },
  },
} as const satisfies Kind
