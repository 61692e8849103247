import type { ProseOf } from '../../schema.ts'
import { eventbridgeBusV2 as judged } from '../eventbridge-bus-v2.ts'
import { encryption, singleGroup } from './params.ts'

export const eventbridgeBusV2 = {
  name: 'EventBridge Custom Event Bus',
  noun: 'custom event bus',
  service: 'eventbridge',
  colour: '#E7157B',
  attributes: {
    defaultRetention: 'eb.custom.retention.default',
    maxRetention: 'eb.custom.retention.max',
  },
  params: {
    retention: {
      ...judged.params.retention,
      type: 'number',
      label: 'Keeps events for',
      unit: 'second',
      facts: ['eb.custom.retention.default', 'eb.custom.retention.max'],
    },
    singleGroup: {
      ...singleGroup,
      label: 'One event group (strict order)',
      facts: ['eb.custom.ordering', 'eb.custom.group.rate'],
    },
    encryption: { ...encryption },
  },
} as const satisfies ProseOf<typeof judged>
