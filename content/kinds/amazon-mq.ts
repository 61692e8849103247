import type { Kind } from '../schema.ts'

export const amazonMq = {
  id: 'amazon-mq',
  name: 'Amazon MQ broker',
  noun: 'broker',
  role: 'queue',
  group: 'messaging',
  icon: 'AmazonMQ',
  colour: '#E7157B',
  attributes: {},
  params: {},
} as const satisfies Kind
