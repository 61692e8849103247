import type { Rule } from '../schema.ts'

export const topicToFifoQueue = {
  id: 'topic-to-fifo-queue',
  origin: 'limit',
  axis: 'consumption',
  title: 'FIFO queue on a standard topic',
  cases: {
    refused: {
      severity: 'error',
      says: '{topic} is a standard topic, to which {queue}, a FIFO queue, cannot subscribe.',
    },
  },
  why: 'Only a FIFO topic delivers to FIFO queues; a standard topic has no message groups to hand on.',
  facts: ['sns.protocols', 'sns.fifo.protocols'],
  repairs: {
    topic: 'Turn {topics} into FIFO',
    queue: 'Turn {queues} into standard, without order',
    between: 'Put {parts} between {topic} and {queue}',
  },
} as const satisfies Rule
