import type { Kind } from '../schema.ts'

export const firehose = {
  id: 'firehose',
  name: 'Amazon Data Firehose',
  noun: 'Firehose stream',
  role: 'pipe',
  group: 'messaging',
  icon: 'AmazonDataFirehose',
  colour: '#8C4FFF',
  attributes: {
    ingestBytes: 'firehose.throughput.region',
    maxPayload: 'firehose.record.size',
    storedBeforeAck: { level: 'yes', fact: 'firehose.retry.s3' },
    latency: 'firehose.buffer',
    idleCharge: { level: 'none', fact: 'firehose.buffer' },
  },
  params: {},
} as const satisfies Kind
