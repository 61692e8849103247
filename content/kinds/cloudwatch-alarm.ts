import type { Kind } from '../schema.ts'

export const cloudwatchAlarm = {
  id: 'cloudwatch-alarm',
  role: 'source',
  group: 'outside',
  attributes: {},
  params: {},
} as const satisfies Kind
