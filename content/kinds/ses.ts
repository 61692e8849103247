import type { Kind } from '../schema.ts'

export const ses = {
  id: 'ses',
  name: 'Amazon SES',
  noun: 'mail service',
  role: 'outside',
  group: 'outside',
  icon: 'AmazonSimpleEmailService',
  colour: '#DD344C',
  attributes: {},
  params: {},
} as const satisfies Kind
