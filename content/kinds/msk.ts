import type { Kind } from '../schema.ts'

export const msk = {
  id: 'msk',
  name: 'Amazon MSK cluster',
  noun: 'Kafka cluster',
  role: 'stream',
  group: 'messaging',
  icon: 'AmazonManagedStreamingforApacheKafka',
  colour: '#8C4FFF',
  attributes: {},
  params: {},
} as const satisfies Kind
