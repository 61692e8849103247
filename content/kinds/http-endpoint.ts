import type { Kind } from '../schema.ts'

export const httpEndpoint = {
  id: 'http-endpoint',
  role: 'outside',
  group: 'outside',
  attributes: {},
  params: {
    rateLimit: { min: 1, max: 1_000_000, default: '' },
  },
} as const satisfies Kind
