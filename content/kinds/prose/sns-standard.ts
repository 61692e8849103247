import type { ProseOf } from '../../schema.ts'
import { snsStandard as judged } from '../sns-standard.ts'
import { encryption } from './params.ts'

export const snsStandard = {
  name: 'Amazon SNS standard topic',
  noun: 'topic',
  service: 'sns',
  colour: '#E7157B',
  params: {
    largeMessages: {
      ...judged.params.largeMessages,
      type: 'switch',
      label: 'Messages up to 1 MiB',
      facts: ['sns.message.size.max', 'sns.message.size.large.subscriptions'],
    },
    encryption: { ...encryption, default: 'none', facts: ['sns.encryption'] },
  },
} as const satisfies ProseOf<typeof judged>
