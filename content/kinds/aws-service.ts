import type { Kind } from '../schema.ts'

export const awsService = {
  id: 'aws-service',
  role: 'source',
  group: 'outside',
  attributes: {},
  params: {},
} as const satisfies Kind
