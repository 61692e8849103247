import type { Kind } from '../schema.ts'

export const mobilePush = {
  id: 'mobile-push',
  name: 'Mobile push endpoint',
  noun: 'mobile push',
  role: 'people',
  group: 'outside',
  colour: '#7c8f9b',
  attributes: {},
  params: {},
} as const satisfies Kind
