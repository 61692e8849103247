import type { Question } from '../schema.ts'

export const callerWaits = {
  id: 'caller-waits',
  axis: 'durability',
  first: true,
  title: 'Must the caller wait for the result?',
  lead: 'Above the waterline an API answers while somebody waits. Below it, a message is stored, acknowledged and worked on later.',
  why: 'A queue, topic, bus or stream acknowledges as soon as it holds the message. It cannot hand the caller a result in the same call.',
  facts: ['sqs.durability.multi_az', 'sns.durability.multiaz', 'kinesis.durability.az', 'apigw.timeout.rest'],
  type: 'one',
  options: [
    {
      id: 'accepted',
      label: 'No, safely accepted is enough',
      hint: 'The work may happen a moment later, or tomorrow',
      asks: [
        {
          metric: 'coupling',
          target: { oneOf: ['moves-on'] },
          strength: 'must',
          weight: 5,
          axis: 'consumption',
          why: 'The caller does not wait for the work.',
        },
        {
          metric: 'stored-before-ack',
          target: { oneOf: ['yes'] },
          strength: 'should',
          weight: 18,
          why: 'What was acknowledged must not be lost.',
        },
      ],
    },
    {
      id: 'later',
      label: 'No, but it wants the answer later',
      hint: 'It asks now and fetches the answer when it is there',
      asks: [
        {
          metric: 'coupling',
          target: { oneOf: ['moves-on'] },
          strength: 'must',
          weight: 2,
          axis: 'consumption',
          why: 'The caller does not wait for the work.',
        },
        {
          metric: 'reply',
          target: { oneOf: ['yes'] },
          strength: 'must',
          weight: 3,
          axis: 'consumption',
          why: 'The answer has to find its way back.',
        },
        {
          metric: 'stored-before-ack',
          target: { oneOf: ['yes'] },
          strength: 'should',
          weight: 18,
          why: 'What was acknowledged must not be lost.',
        },
      ],
    },
    {
      id: 'result',
      label: 'Yes, it needs the result now',
      hint: 'A price, a permission, a search result on the screen',
      asks: [
        {
          metric: 'coupling',
          target: { oneOf: ['waits'] },
          strength: 'must',
          weight: 5,
          axis: 'consumption',
          why: 'The caller needs the result in the same call.',
        },
      ],
    },
  ],
} as const satisfies Question

export const duplicates = {
  id: 'duplicates',
  axis: 'durability',
  title: 'What if a message arrives twice?',
  lead: 'Most AWS messaging delivers at least once. Either the consumer tolerates a repeat, or the service has to remove it.',
  why: 'Standard queues, standard topics, the Classic bus and streams may repeat a message. FIFO queues and topics drop a repeat within five minutes.',
  facts: [
    'sqs.delivery.standard',
    'sqs.delivery.fifo',
    'sqs.dedup.window',
    'sns.standard.delivery',
    'eb.classic.delivery',
    'kinesis.delivery.semantics',
  ],
  type: 'one',
  options: [
    {
      id: 'harmless',
      label: 'Harmless, the consumer copes',
      hint: 'It is idempotent, or checks a key',
      asks: [],
    },
    {
      id: 'removed',
      label: 'The service must remove it',
      hint: 'Repeats sent within minutes never reach the consumer',
      asks: [
        {
          metric: 'duplicates',
          target: { oneOf: ['removed'] },
          strength: 'should',
          weight: 24,
          why: 'Repeats are to be removed before the consumer.',
        },
      ],
    },
  ],
} as const satisfies Question
