import type { Kind } from '../schema.ts'

export const dynamodb = {
  id: 'dynamodb',
  role: 'store',
  group: 'data',
  attributes: {
    storedBeforeAck: 'unknown',
    maxPayload: 'dynamodb.item.size',
    order: { level: 'per-key', fact: 'dynamodb.stream.order' },
    duplicates: { level: 'removed', fact: 'dynamodb.stream.once' },
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
