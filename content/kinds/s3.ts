import type { Kind } from '../schema.ts'

export const s3 = {
  id: 's3',
  name: 'Amazon S3 bucket',
  noun: 'bucket',
  role: 'store',
  group: 'data',
  icon: 'AmazonSimpleStorageService',
  colour: '#7AA116',
  attributes: { storedBeforeAck: 'unknown', maxPayload: 'sqs.extended_client.max' },
  params: {},
} as const satisfies Kind
