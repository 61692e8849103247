import type { Kind } from '../schema.ts'

export const appsync = {
  id: 'appsync',
  name: 'AWS AppSync',
  noun: 'GraphQL API',
  role: 'gateway',
  group: 'compute',
  icon: 'AWSAppSync',
  colour: '#E7157B',
  attributes: {},
  params: {},
} as const satisfies Kind
