import type { Kind } from '../schema.ts'

export const firehose = {
  id: 'firehose',
  role: 'pipe',
  group: 'messaging',
  attributes: {
    ingestBytes: 'firehose.throughput.region',
    maxPayload: 'firehose.record.size',
    storedBeforeAck: { level: 'yes', fact: 'firehose.retry.s3' },
    latency: 'firehose.buffer',
    idleCharge: { level: 'none', fact: 'firehose.buffer' },
  },
  params: {},
} as const satisfies Kind
