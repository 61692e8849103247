import type { Kind } from '../schema.ts'

export const amazonMq = {
  id: 'amazon-mq',
  name: 'Amazon MQ broker',
  noun: 'broker',
  role: 'queue',
  group: 'messaging',
  icon: 'AmazonMQ',
  colour: '#E7157B',
  attributes: {
    ingestRate: 'mq.messages.throttle',
    subscribers: 'mq.connections.max',
    protocol: { level: 'broker', fact: 'mq.protocols' },
    order: 'unknown',
    duplicates: 'unknown',
    storedBeforeAck: 'unknown',
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
