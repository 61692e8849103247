import type { Kind } from '../schema.ts'

export const msk = {
  id: 'msk',
  role: 'stream',
  group: 'messaging',
  attributes: {
    ingestBytes: 'msk.serverless.write',
    maxPayload: 'msk.serverless.message.size',
    order: 'unknown',
    duplicates: 'unknown',
    storedBeforeAck: 'unknown',
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
