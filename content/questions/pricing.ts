import type { Question } from '../schema.ts'

export const monthly = {
  id: 'monthly',
  axis: 'pricing',
  title: 'How many messages a month?',
  lead: 'All of them, before they are copied to consumers.',
  why: 'Most of these services bill by request; a stream bills by the hour as well, used or not.',
  facts: ['sqs.price.standard', 'sns.price.standard', 'eb.price.custom', 'kinesis.price.freetier'],
  type: 'number',
  amount: { unit: 'messages', min: 1, max: 1e13, start: 1_000_000, metricUnit: 'message', factor: 1 },
  options: [],
  asks: [],
} as const satisfies Question

export const costPriority = {
  id: 'cost-priority',
  axis: 'pricing',
  title: 'How much does the bill matter?',
  lead: 'Some designs cost nothing while idle, some are cheaper per message at a steady load.',
  why: 'Queues, topics and buses bill what is used. A stream costs something every hour, and so does capacity that is kept warm.',
  facts: [
    'kinesis.price.freetier',
    'kinesis.price.provisioned',
    'sqs.price.chunk',
    'sns.price.standard',
    'eb.price.custom',
  ],
  type: 'one',
  options: [
    { id: 'little', label: 'Little', hint: 'Any of these is affordable', asks: [] },
    {
      id: 'idle',
      label: 'It must cost nothing while idle',
      hint: 'Traffic comes and goes',
      asks: [
        {
          metric: 'idle-charge',
          target: { oneOf: ['none'], partly: ['small'] },
          strength: 'should',
          weight: 60,
          why: 'An idle system should cost nothing.',
        },
      ],
    },
    {
      id: 'total',
      label: 'The monthly total counts',
      hint: 'The volume is large and steady',
      asks: [
        {
          metric: 'monthly-cost',
          target: { cost: true },
          strength: 'should',
          weight: 60,
          why: 'The monthly bill should be low.',
        },
      ],
    },
  ],
} as const satisfies Question
