import type { Kind } from '../schema.ts'

export const cloudwatchAlarm = {
  id: 'cloudwatch-alarm',
  name: 'CloudWatch alarm',
  noun: 'alarm',
  role: 'source',
  group: 'outside',
  icon: 'AmazonCloudWatch',
  colour: '#E7157B',
  attributes: {},
  params: {},
} as const satisfies Kind
