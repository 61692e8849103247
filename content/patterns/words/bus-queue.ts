import type { PatternWords } from './types.ts'

export const busQueue: PatternWords = {
  when: [
    {
      text: 'Who gets an event depends on its content, and whoever gets it may be down or slow for days.',
      facts: ['eb.classic.filter.scope', 'sqs.retention.max'],
    },
    {
      text: 'A database or an API behind takes only so much: the queue holds back, the mapping caps.',
      facts: ['sqs.backlog.max', 'lambda.esm.sqs.maxconc.max'],
    },
    {
      text: 'Every consumer should have a backlog and dead letters of its own.',
      facts: ['sqs.dlq.placement'],
    },
  ],
  whenNot: [
    {
      text: 'Nothing is routed by content: a topic in front is faster and costs half as much for each million.',
      facts: ['sns.latency.typical', 'sns.price.standard', 'eb.price.custom'],
      instead: 'topic-queue-chaining',
    },
    { text: 'One consumer, and the sender is your own code.', instead: 'queue' },
    {
      text: 'Order matters and only Classic is to be had.',
      facts: ['eb.classic.ordering', 'eb.custom.available'],
      instead: 'topic-queue-chaining',
    },
  ],
  talk: {
    text: 'Its way to protect a database of 50 connections: the bus picks, a queue holds, and the function is kept to 50 at a time.',
    facts: ['eb.classic.filter.scope', 'lambda.esm.sqs.maxconc.max'],
    scenario: 'protect-database',
  },
  variants: [
    {
      name: 'Classic bus',
      text: 'Tries the queue for 24 hours; dead letters of a target go to a standard queue.',
      facts: ['eb.classic.retry.hours', 'eb.classic.dlq'],
    },
    {
      name: 'Custom Event Bus',
      text: 'One queue for each subscriber; events can be read again from the bus.',
      facts: ['eb.custom.targets.per.subscriber', 'eb.custom.replay'],
    },
  ],
  traps: [
    {
      text: 'Cap the mapping, not the function: throttled receives count as tries.',
      facts: ['lambda.esm.sqs.maxconc.max', 'lambda.esm.sqs.dlq.maxreceive'],
    },
    {
      text: 'If the queue does not let the rule in, nothing is retried: set a dead-letter queue on the target.',
      facts: ['eb.classic.dlq.immediate', 'eb.classic.dlq'],
    },
    {
      text: 'A subscriber of the Custom Event Bus gives up after five minutes unless set to more.',
      facts: ['eb.custom.retry.age', 'eb.custom.retry.age.max'],
    },
    { text: 'Both hops may repeat an event.', facts: ['eb.classic.delivery', 'sqs.delivery.standard'] },
  ],
}
