import type { Kind } from '../schema.ts'

export const cloudwatchLogs = {
  id: 'cloudwatch-logs',
  name: 'CloudWatch Logs group',
  noun: 'log group',
  role: 'telemetry',
  group: 'data',
  icon: 'AmazonCloudWatch',
  colour: '#E7157B',
  attributes: {},
  params: {},
} as const satisfies Kind
