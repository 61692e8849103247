import type { Kind } from '../schema.ts'

export const saasPartner = {
  id: 'saas-partner',
  name: 'SaaS partner',
  noun: 'SaaS partner',
  role: 'outside',
  group: 'outside',
  colour: '#7c8f9b',
  attributes: {},
  params: {},
} as const satisfies Kind
