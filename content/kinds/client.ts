import type { Kind } from '../schema.ts'

export const client = {
  id: 'client',
  name: 'Client or custom app',
  noun: 'client',
  role: 'source',
  group: 'outside',
  colour: '#7c8f9b',
  attributes: {},
  params: {},
} as const satisfies Kind
