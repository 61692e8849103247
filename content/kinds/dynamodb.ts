import type { Kind } from '../schema.ts'

export const dynamodb = {
  id: 'dynamodb',
  role: 'store',
  group: 'data',
  attributes: {
    storedBeforeAck: 'unknown',
    maxPayload: 'dynamodb.item.size',
    order: { level: 'per-key', fact: 'dynamodb.stream.order' },
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
