import type { Kind } from '../schema.ts'

export const appsync = {
  id: 'appsync',
  role: 'gateway',
  group: 'compute',
  attributes: {},
  params: {},
} as const satisfies Kind
