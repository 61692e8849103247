import type { Kind } from '../schema.ts'

export const client = {
  id: 'client',
  role: 'source',
  group: 'outside',
  attributes: {},
  params: {},
} as const satisfies Kind
