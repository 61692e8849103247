import type { Kind } from '../schema.ts'

export const dynamodb = {
  id: 'dynamodb',
  name: 'Amazon DynamoDB table',
  noun: 'table',
  role: 'store',
  group: 'data',
  icon: 'AmazonDynamoDB',
  colour: '#C925D1',
  attributes: { storedBeforeAck: 'unknown' },
  params: {},
} as const satisfies Kind
