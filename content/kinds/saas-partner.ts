import type { Kind } from '../schema.ts'

export const saasPartner = {
  id: 'saas-partner',
  role: 'outside',
  group: 'outside',
  attributes: {},
  params: {},
} as const satisfies Kind
