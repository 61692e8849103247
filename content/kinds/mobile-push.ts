import type { Kind } from '../schema.ts'

export const mobilePush = {
  id: 'mobile-push',
  role: 'people',
  group: 'outside',
  attributes: {},
  params: {},
} as const satisfies Kind
