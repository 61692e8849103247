import type { ProseOf } from '../../schema.ts'
import { eventbridgeScheduler as judged } from '../eventbridge-scheduler.ts'

export const eventbridgeScheduler = {
  name: 'EventBridge Scheduler',
  noun: 'schedule',
  colour: '#E7157B',
  params: {
    recurring: {
      ...judged.params.recurring,
      type: 'switch',
      label: 'Repeats',
      facts: ['eb.scheduler.targets'],
    },
  },
} as const satisfies ProseOf<typeof judged>
