import type { Kind } from '../schema.ts'

export const sms = {
  id: 'sms',
  name: 'SMS phone number',
  noun: 'phone',
  role: 'people',
  group: 'outside',
  colour: '#7c8f9b',
  attributes: {},
  params: {},
} as const satisfies Kind
