import type { ProseOf } from '../../schema.ts'
import type { dynamodb as judged } from '../dynamodb.ts'

export const dynamodb = {
  name: 'Amazon DynamoDB table',
  noun: 'table',
  colour: '#C925D1',
  params: {},
} as const satisfies ProseOf<typeof judged>
