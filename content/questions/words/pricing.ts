import type { AxisWords } from './types.ts'

export const pricingWords = {
  monthly: {
    title: 'How many messages a month?',
    lead: 'All of them, before they are copied to consumers.',
    why: 'Most of these services bill by request; a stream bills by the hour as well, used or not.',
    facts: ['sqs.price.standard', 'sns.price.standard', 'eb.price.custom', 'kinesis.price.freetier'],
    options: {},
  },
  'cost-priority': {
    title: 'Does the bill decide?',
    lead: 'Some designs cost nothing while idle, some are cheaper per message at a steady load.',
    why: 'Queues, topics and buses bill what is used. A stream costs something every hour, and so does capacity that is kept warm.',
    facts: [
      'kinesis.price.freetier',
      'kinesis.price.provisioned',
      'sqs.price.chunk',
      'sns.price.standard',
      'eb.price.custom',
    ],
    options: {
      little: { label: 'No, any of these is affordable', hint: 'Other things count more' },
      idle: {
        label: 'Yes, it must cost nothing while idle',
        hint: 'Traffic comes and goes',
        asks: { 'idle-charge': 'An idle system should cost nothing.' },
      },
      total: {
        label: 'Yes, the monthly total counts',
        hint: 'The volume is large and steady',
        asks: { 'monthly-cost': 'The monthly bill should be low.' },
      },
    },
  },
} as const satisfies AxisWords<'pricing'>
