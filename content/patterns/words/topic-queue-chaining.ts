import type { PatternWords } from './types.ts'

export const topicQueueChaining: PatternWords = {
  when: [
    {
      text: 'Several consumers need a copy each, and any of them may be down for days: its own queue keeps what it misses.',
      facts: ['sqs.retention.max'],
    },
    {
      text: 'Consumers work at different speeds: each drains its queue at its own pace, with its own cap and its own dead letters.',
      facts: ['lambda.esm.sqs.maxconc.max', 'sqs.dlq.placement'],
    },
    {
      text: 'New consumers will come: one more queue subscribes, and the publisher does not notice.',
      pairs: ['sns-standard>sqs-standard'],
    },
    { text: 'Consumers live in other accounts.', facts: ['sns.crossaccount', 'sqs.policy.cross_account'] },
  ],
  whenNot: [
    { text: 'There is one consumer: the topic adds a hop and nothing else.', instead: 'queue' },
    {
      text: 'Who gets what depends on anything in the body.',
      facts: ['sns.filter.keys.max', 'eb.classic.filter.scope'],
      instead: 'bus-queue',
    },
    { text: 'Somebody will go back and read again.', facts: ['sqs.replay'], instead: 'stream' },
  ],
  talk: {
    text: 'Since topics keep nothing and queues give no copies, it chains them: the topic fans out, and each queue keeps its copy. The order page is built this way.',
    facts: ['sqs.fanout', 'sns.standard.persistence'],
    scenario: 'order-page',
  },
  variants: [
    {
      name: 'Standard',
      text: 'Any number of queues; at least once, in about the order of publishing.',
      facts: ['sns.subscriptions.max', 'sns.standard.delivery'],
    },
    {
      name: 'FIFO topic, FIFO queues',
      text: 'In order within each message group and without repeats, for up to 100 subscriptions.',
      facts: ['sns.fifo.ordering', 'sns.fifo.exactlyonce', 'sns.fifo.subscriptions.max'],
    },
    {
      name: 'FIFO topic, standard queue',
      text: 'For the one subscriber that does not need the order.',
      facts: ['sns.fifo.protocols'],
    },
    {
      name: 'With filters',
      text: 'A queue gets only what its subscription matches. On attributes that is free; on the body it is billed by GB.',
      facts: ['sns.filter.scope', 'sns.price.bodyfilter'],
    },
  ],
  traps: [
    {
      text: 'There are two dead-letter queues to set: one for deliveries that fail, at the subscription, one for work that fails, at the queue.',
      facts: ['sns.dlq', 'sqs.dlq.maxreceive.default'],
    },
    {
      text: 'Without raw delivery the body arrives inside the topic’s JSON envelope.',
      facts: ['sns.raw.delivery'],
    },
    {
      text: 'The queue has to let the topic in, and an encrypted queue needs a key policy that does.',
      pairs: ['sns-standard>sqs-standard'],
    },
    { text: 'Both hops may repeat a message.', facts: ['sns.standard.delivery', 'sqs.delivery.standard'] },
    {
      text: 'A filter on a FIFO subscription turns its promise into at most once.',
      facts: ['sns.fifo.filter.semantics'],
    },
  ],
}
