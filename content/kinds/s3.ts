import type { Kind } from '../schema.ts'

export const s3 = {
  id: 's3',
  role: 'store',
  group: 'data',
  attributes: {
    storedBeforeAck: 'unknown',
    maxPayload: 'sqs.extended_client.max',
  },
  params: {},
} as const satisfies Kind
