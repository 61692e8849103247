import type { Kind } from '../schema.ts'

export const ses = {
  id: 'ses',
  role: 'outside',
  group: 'outside',
  attributes: {},
  params: {},
} as const satisfies Kind
