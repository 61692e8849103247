import type { Kind } from '../schema.ts'

export const email = {
  id: 'email',
  role: 'people',
  group: 'outside',
  attributes: {},
  params: {},
} as const satisfies Kind
