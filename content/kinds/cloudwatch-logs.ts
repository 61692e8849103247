import type { Kind } from '../schema.ts'

export const cloudwatchLogs = {
  id: 'cloudwatch-logs',
  role: 'telemetry',
  group: 'data',
  attributes: {},
  params: {},
} as const satisfies Kind
