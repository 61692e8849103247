import type { Kind } from '../schema.ts'

export const rdsProxy = {
  id: 'rds-proxy',
  name: 'RDS Proxy',
  noun: 'connection pool',
  role: 'store',
  group: 'data',
  icon: 'AmazonRDS',
  colour: '#C925D1',
  attributes: {},
  params: {},
} as const satisfies Kind
