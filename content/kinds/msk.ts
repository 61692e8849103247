import type { Kind } from '../schema.ts'

export const msk = {
  id: 'msk',
  name: 'Amazon MSK cluster',
  noun: 'Kafka cluster',
  role: 'stream',
  group: 'messaging',
  icon: 'AmazonManagedStreamingforApacheKafka',
  colour: '#8C4FFF',
  attributes: {
    ingestBytes: 'msk.serverless.write',
    maxPayload: 'msk.serverless.message.size',
    maxRetention: 'msk.serverless.retention.max',
    protocol: { level: 'kafka', fact: 'msk.serverless.write' },
    order: 'unknown',
    duplicates: 'unknown',
    storedBeforeAck: 'unknown',
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
