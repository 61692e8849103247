import type { PatternWords } from './types.ts'

export const queue: PatternWords = {
  when: [
    {
      text: 'Each piece of work is for one worker, and workers come and go: a message is handed to one reader at a time.',
      facts: ['sqs.consumer.per_message'],
    },
    {
      text: 'The worker may be broken, slow or under repair for days: messages are kept for up to fourteen.',
      facts: ['sqs.retention.max'],
    },
    {
      text: 'A rush has to be levelled: senders are not slowed down, and any number of messages may wait.',
      facts: ['sqs.standard.throughput', 'sqs.backlog.max'],
    },
    {
      text: 'Something behind takes only so much: the mapping of a function can be held to 2 to 1,000 calls at once.',
      facts: ['lambda.esm.sqs.maxconc.min', 'lambda.esm.sqs.maxconc.max'],
    },
  ],
  whenNot: [
    {
      text: 'Several consumers need a copy each: a queue gives none.',
      facts: ['sqs.fanout'],
      instead: 'topic-queue-chaining',
    },
    {
      text: 'Order matters: a standard queue keeps it only mostly.',
      facts: ['sqs.ordering.standard'],
      instead: 'queue-fifo',
    },
    {
      text: 'Somebody will read old messages again: a deleted one is gone.',
      facts: ['sqs.replay'],
      instead: 'stream',
    },
    {
      text: 'Readers want only some of the messages: a queue cannot filter.',
      facts: ['sqs.filtering.native'],
      instead: 'bus-queue',
    },
  ],
  talk: {
    text: 'A queue is a buffer between two services: messages stay until somebody is ready for them, each goes to one receiver, and order matters less.',
    facts: ['sqs.retention.default', 'sqs.model', 'sqs.ordering.standard'],
  },
  variants: [
    {
      name: 'Standard queue',
      text: 'The plain one: nothing to provision, delivered at least once, in nearly the order of sending.',
      facts: ['sqs.standard.throughput', 'sqs.delivery.standard'],
    },
    {
      name: 'Fair queue',
      text: 'Senders put the tenant into the message group ID; then quiet tenants go first and a noisy one waits. Since July 2025.',
      facts: ['sqs.fair.enable', 'sqs.fair.effect', 'sqs.fair.release'],
    },
    {
      name: 'Provisioned pollers',
      text: 'For a rush that the usual growth of 300 functions a minute would miss, at an extra charge.',
      facts: ['lambda.esm.sqs.scale', 'lambda.esm.sqs.prov.scale', 'lambda.esm.sqs.prov.price'],
    },
  ],
  traps: [
    {
      text: 'A message can arrive twice. The worker has to notice or not to mind.',
      facts: ['sqs.delivery.standard', 'lambda.esm.guarantee'],
    },
    {
      text: 'A queue that hides messages for less time than the work takes hands them out twice; for a function six times its timeout is advised.',
      facts: ['sqs.visibility.default', 'lambda.esm.sqs.visibility.factor'],
    },
    {
      text: 'If one message of a batch fails, the whole batch comes back, unless the function reports which one it was.',
      facts: ['lambda.esm.sqs.partial'],
    },
    {
      text: 'The age of a dead letter counts from its first send: its queue needs the longer retention.',
      facts: ['sqs.dlq.retention'],
    },
    {
      text: 'Cap the mapping rather than the function: with fewer than five receives allowed, throttling alone makes dead letters.',
      facts: ['lambda.esm.sqs.maxconc.max', 'lambda.esm.sqs.dlq.maxreceive'],
    },
    {
      text: 'A filter on the mapping deletes what it does not match. No other reader sees those messages.',
      facts: ['lambda.filter.sqs.unmatched'],
    },
  ],
}
