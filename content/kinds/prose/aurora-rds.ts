import type { ProseOf } from '../../schema.ts'
import { auroraRds as judged } from '../aurora-rds.ts'

export const auroraRds = {
  name: 'Amazon Aurora or RDS',
  noun: 'database',
  colour: '#C925D1',
  params: {
    connectionLimit: {
      ...judged.params.connectionLimit,
      type: 'number',
      label: 'Takes connections',
      unit: 'count',
    },
  },
} as const satisfies ProseOf<typeof judged>
