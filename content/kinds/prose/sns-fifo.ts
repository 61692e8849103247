import type { ProseOf } from '../../schema.ts'
import { snsFifo as judged } from '../sns-fifo.ts'
import { encryption, singleGroup } from './params.ts'

export const snsFifo = {
  name: 'Amazon SNS FIFO topic',
  noun: 'FIFO topic',
  service: 'sns',
  colour: '#E7157B',
  params: {
    singleGroup,
    archive: {
      ...judged.params.archive,
      type: 'number',
      label: 'Archive for',
      unit: 'second',
      facts: ['sns.fifo.archive.retention', 'sns.fifo.replay'],
    },
    largeMessages: {
      ...judged.params.largeMessages,
      type: 'switch',
      label: 'Messages up to 1 MiB',
      facts: ['sns.message.size.max', 'sns.message.size.large.subscriptions'],
    },
    encryption: { ...encryption, default: 'none', facts: ['sns.encryption'] },
  },
} as const satisfies ProseOf<typeof judged>
