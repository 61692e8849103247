import type { Kind } from '../schema.ts'

export const rdsProxy = {
  id: 'rds-proxy',
  role: 'store',
  group: 'data',
  attributes: {},
  params: {},
} as const satisfies Kind
