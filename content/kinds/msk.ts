import type { Kind } from '../schema.ts'

export const msk = {
  id: 'msk',
  role: 'stream',
  group: 'messaging',
  attributes: {
    ingestBytes: 'msk.serverless.write',
    replayWindow: 'msk.serverless.retention.max',
    maxPayload: 'msk.serverless.message.size',
    order: 'unknown',
    duplicates: 'unknown',
    storedBeforeAck: 'unknown',
    idleCharge: 'unknown',
  },
  params: {},
} as const satisfies Kind
