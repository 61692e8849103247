import type { ProseOf } from '../../schema.ts'
import type { awsService as judged } from '../aws-service.ts'

export const awsService = {
  name: 'AWS service events',
  noun: 'AWS service',
  colour: '#7c8f9b',
  params: {},
} as const satisfies ProseOf<typeof judged>
