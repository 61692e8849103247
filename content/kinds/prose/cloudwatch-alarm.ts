import type { ProseOf } from '../../schema.ts'
import type { cloudwatchAlarm as judged } from '../cloudwatch-alarm.ts'

export const cloudwatchAlarm = {
  name: 'CloudWatch alarm',
  noun: 'alarm',
  colour: '#E7157B',
  params: {},
} as const satisfies ProseOf<typeof judged>
