import type { ProseOf } from '../../schema.ts'
import type { eventbridgePipe as judged } from '../eventbridge-pipe.ts'

export const eventbridgePipe = {
  name: 'EventBridge pipe',
  noun: 'pipe',
  colour: '#E7157B',
  params: {},
} as const satisfies ProseOf<typeof judged>
