import type { AxisWords } from './types.ts'

export const durabilityWords = {
  'caller-waits': {
    title: 'Must the caller wait for the result?',
    lead: 'Above the waterline an API answers while somebody waits. Below it, a message is stored, acknowledged and worked on later.',
    why: 'A queue, topic, bus or stream acknowledges as soon as it holds the message. It cannot hand the caller a result in the same call.',
    facts: [
      'sqs.durability.multi_az',
      'sns.durability.multiaz',
      'kinesis.durability.az',
      'apigw.timeout.rest',
    ],
    options: {
      accepted: {
        label: 'No, safely accepted is enough',
        hint: 'The work may happen a moment later, or tomorrow',
        asks: {
          coupling: 'The caller does not wait for the work.',
          'stored-before-ack': 'What was acknowledged must not be lost.',
        },
      },
      later: {
        label: 'No, but it wants the answer later',
        hint: 'It asks now and fetches the answer when it is there',
        asks: {
          coupling: 'The caller does not wait for the work.',
          reply: 'The answer has to find its way back.',
          'stored-before-ack': 'What was acknowledged must not be lost.',
        },
      },
      result: {
        label: 'Yes, it needs the result now',
        hint: 'A price, a permission, a search result on the screen',
        asks: { coupling: 'The caller needs the result in the same call.' },
      },
    },
  },
  duplicates: {
    title: 'Does it do harm if a message arrives twice?',
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
    options: {
      harmless: { label: 'No, the consumer copes', hint: 'It is idempotent, or checks a key' },
      removed: {
        label: 'Yes, the service must remove it',
        hint: 'Repeats sent within minutes never reach the consumer',
        asks: { duplicates: 'Repeats are to be removed before the consumer.' },
      },
    },
  },
} as const satisfies AxisWords<'durability'>
