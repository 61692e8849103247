import type { ProseOf } from '../../schema.ts'
import type { cloudwatchLogs as judged } from '../cloudwatch-logs.ts'

export const cloudwatchLogs = {
  name: 'CloudWatch Logs group',
  noun: 'log group',
  colour: '#E7157B',
  params: {},
} as const satisfies ProseOf<typeof judged>
