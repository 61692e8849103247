import type { Kind } from '../schema.ts'

export const amazonMq = {
  id: 'amazon-mq',
  role: 'queue',
  group: 'messaging',
  attributes: {
    subscribers: 'mq.connections.max',
    ingestRate: 'mq.messages.throttle',
    order: 'unknown',
    duplicates: 'unknown',
    storedBeforeAck: 'unknown',
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
