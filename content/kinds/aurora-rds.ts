import type { Kind } from '../schema.ts'

export const auroraRds = {
  id: 'aurora-rds',
  name: 'Amazon Aurora or RDS',
  noun: 'database',
  role: 'store',
  group: 'data',
  icon: 'AmazonAurora',
  colour: '#C925D1',
  attributes: {},
  params: {
    connectionLimit: {
      type: 'number',
      label: 'Takes connections',
      unit: 'count',
      min: 1,
      max: 100_000,
      default: '',
    },
  },
} as const satisfies Kind
