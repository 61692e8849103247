import type { ProseOf } from '../../schema.ts'
import type { msk as judged } from '../msk.ts'

export const msk = {
  name: 'Amazon MSK cluster',
  noun: 'Kafka cluster',
  colour: '#8C4FFF',
  attributes: {
    maxRetention: 'msk.serverless.retention.max',
    protocol: { level: 'kafka', fact: 'msk.serverless.write' },
  },
  params: {},
} as const satisfies ProseOf<typeof judged>
