import type { Kind } from '../schema.ts'

export const auroraRds = {
  id: 'aurora-rds',
  role: 'store',
  group: 'data',
  attributes: {},
  params: {
    connectionLimit: { min: 1, max: 100_000, default: '' },
  },
} as const satisfies Kind
