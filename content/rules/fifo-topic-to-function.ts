import type { Rule } from '../schema.ts'

export const fifoTopicToFunction = {
  id: 'fifo-topic-to-function',
  origin: 'limit',
  axis: 'consumption',
  title: 'FIFO topic to a function',
  cases: {
    refused: {
      severity: 'error',
      says: '{topic} is a FIFO topic, which delivers to queues only; {function} needs a queue in front of it.',
    },
  },
  why: 'A FIFO topic pushes to SQS queues only. A function then reads its FIFO queue in the order of each group.',
  facts: ['sns.fifo.protocols', 'lambda.invoke.sns'],
  repairs: {
    between: 'Put {parts} between {topic} and {function}',
    topic: 'Turn {topics} into standard, without order',
  },
} as const satisfies Rule
