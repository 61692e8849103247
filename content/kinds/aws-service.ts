import type { Kind } from '../schema.ts'

export const awsService = {
  id: 'aws-service',
  name: 'AWS service events',
  noun: 'AWS service',
  role: 'source',
  group: 'outside',
  colour: '#7c8f9b',
  attributes: {},
  params: {},
} as const satisfies Kind
