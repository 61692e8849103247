import type { Kind } from '../schema.ts'

export const sms = {
  id: 'sms',
  role: 'people',
  group: 'outside',
  attributes: {},
  params: {},
} as const satisfies Kind
