import type { Kind } from '../schema.ts'

export const email = {
  id: 'email',
  name: 'Email address',
  noun: 'email address',
  role: 'people',
  group: 'outside',
  colour: '#7c8f9b',
  attributes: {},
  params: {},
} as const satisfies Kind
