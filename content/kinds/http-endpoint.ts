import type { Kind } from '../schema.ts'

export const httpEndpoint = {
  id: 'http-endpoint',
  name: 'HTTP endpoint',
  noun: 'HTTP endpoint',
  role: 'outside',
  group: 'outside',
  colour: '#7c8f9b',
  attributes: {},
  params: {
    rateLimit: {
      type: 'number',
      label: 'Takes calls a second',
      unit: 'call-per-second',
      min: 1,
      max: 1_000_000,
      default: '',
    },
  },
} as const satisfies Kind
