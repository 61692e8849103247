import type { PatternWords } from './types.ts'

export const queueFifo: PatternWords = {
  when: [
    {
      text: 'What belongs to one customer, order or device has to be worked on in order.',
      facts: ['sqs.ordering.fifo'],
    },
    {
      text: 'A sender that tries again must not queue the work twice: repeats within five minutes are dropped.',
      facts: ['sqs.dedup.window'],
    },
    {
      text: 'There are many keys: groups are worked on side by side, as many functions as groups that are active.',
      facts: ['lambda.esm.sqs.fifo.concurrency', 'sqs.fifo.groups.max'],
    },
  ],
  whenNot: [
    {
      text: 'Nobody depends on order: a standard queue has no such ceiling and costs a little less.',
      facts: ['sqs.standard.throughput', 'sqs.price.standard', 'sqs.price.fifo'],
      instead: 'queue',
    },
    {
      text: 'Much traffic in few keys: a partition carries 300 messages a second, 3,000 in batches.',
      facts: ['sqs.fifo.ht.partition.tps'],
      instead: 'stream',
    },
    {
      text: 'Several readers want the same ordered messages, or want them again.',
      facts: ['sqs.fanout', 'sqs.replay'],
      instead: 'stream',
    },
    {
      text: 'A bucket is the source: it cannot notify a FIFO queue.',
      facts: ['s3.events.fifo'],
      instead: 'bus-queue',
    },
  ],
  talk: {
    text: 'FIFO is named once, as the choice where some order is needed; for that a queue is preferred to a bus.',
    facts: ['sqs.ordering.fifo', 'eb.classic.ordering'],
  },
  variants: [
    {
      name: 'High throughput',
      text: 'Two attributes lift the ceiling to 2,400 to 70,000 calls a second, depending on the region.',
      facts: ['sqs.fifo.ht.enable', 'sqs.fifo.ht.tps'],
    },
    {
      name: 'Default mode',
      text: '300 calls a second for each action, 3,000 messages in batches of ten.',
      facts: ['sqs.fifo.tps', 'sqs.fifo.tps.batched'],
    },
    {
      name: 'One group',
      text: 'All messages in one strict order, and one worker at a time.',
      facts: ['sqs.ordering.fifo', 'sqs.fifo.group_lock'],
    },
  ],
  traps: [
    { text: 'A message that keeps failing holds up the rest of its group.', facts: ['sqs.fifo.group_lock'] },
    {
      text: 'A dead letter lets later messages of its group pass: decide whether stopping or skipping is worse.',
      facts: ['sqs.dlq.fifo_order'],
    },
    {
      text: 'A stuck group with more than 120,000 messages hides all the others.',
      facts: ['sqs.fifo.lookahead'],
    },
    {
      text: 'Exactly once is said of the queue: a worker that outlives the visibility timeout sees its message again.',
      facts: ['sqs.delivery.fifo', 'lambda.esm.guarantee'],
    },
    {
      text: 'A queue is made as FIFO and stays FIFO: changing over means a second queue.',
      facts: ['sqs.fifo.convert'],
    },
  ],
}
