import type { ProseOf } from '../../schema.ts'
import type { appsync as judged } from '../appsync.ts'

export const appsync = {
  name: 'AWS AppSync',
  noun: 'GraphQL API',
  colour: '#E7157B',
  params: {},
} as const satisfies ProseOf<typeof judged>
