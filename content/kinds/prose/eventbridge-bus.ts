import type { ProseOf } from '../../schema.ts'
import { eventbridgeBus as judged } from '../eventbridge-bus.ts'
import { encryption } from './params.ts'

export const eventbridgeBus = {
  name: 'EventBridge bus (Classic)',
  noun: 'event bus',
  service: 'eventbridge',
  colour: '#E7157B',
  params: {
    archive: {
      ...judged.params.archive,
      type: 'number',
      label: 'Archive for',
      unit: 'second',
      facts: ['eb.archive.retention', 'eb.replay.order'],
    },
    encryption: { ...encryption, facts: ['eb.encryption.classic'] },
  },
} as const satisfies ProseOf<typeof judged>
