import type { ProseOf } from '../../schema.ts'
import type { s3 as judged } from '../s3.ts'

export const s3 = {
  name: 'Amazon S3 bucket',
  noun: 'bucket',
  colour: '#7AA116',
  attributes: { storedBeforeAck: 'unknown', maxPayload: 'sqs.extended_client.max' },
  params: {},
} as const satisfies ProseOf<typeof judged>
