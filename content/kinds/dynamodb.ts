import type { Kind } from '../schema.ts'

export const dynamodb = {
  id: 'dynamodb',
  name: 'Amazon DynamoDB table',
  noun: 'table',
  role: 'store',
  group: 'data',
  icon: 'AmazonDynamoDB',
  colour: '#C925D1',
  attributes: {
    storedBeforeAck: 'unknown',
    maxPayload: 'dynamodb.item.size',
    order: { level: 'per-key', fact: 'dynamodb.stream.order' },
    duplicates: { level: 'removed', fact: 'dynamodb.stream.once' },
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
