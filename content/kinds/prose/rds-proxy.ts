import type { ProseOf } from '../../schema.ts'
import type { rdsProxy as judged } from '../rds-proxy.ts'

export const rdsProxy = {
  name: 'RDS Proxy',
  noun: 'connection pool',
  colour: '#C925D1',
  params: {},
} as const satisfies ProseOf<typeof judged>
