import { sqsGroups } from '../groups/sqs.ts'
import type { ServicePage } from '../service-types.ts'

export const sqsPage: ServicePage = {
  id: 'sqs',
  name: 'Amazon SQS',
  icon: 'sqs-standard',
  kinds: ['sqs-standard', 'sqs-fifo'],
  background: false,
  is: {
    says: 'A queue stores each message until a reader has worked on it and deleted it, for {0} at most.',
    facts: ['sqs.retention.max', 'sqs.model', 'sqs.durability.ack'],
  },
  fits: [
    {
      says: 'Work that may wait: any number of messages, for up to {0}.',
      facts: ['sqs.retention.max', 'sqs.backlog.max'],
    },
    { says: 'Readers that go at their own pace: they pull.', facts: ['sqs.model'] },
    {
      says: 'One job for one worker: each message has one reader at a time.',
      facts: ['sqs.consumer.per_message'],
    },
    {
      says: 'A limited part behind it: a Lambda mapping can be capped at {0} to {1} calls at once.',
      facts: ['lambda.esm.sqs.maxconc.min', 'lambda.esm.sqs.maxconc.max'],
    },
  ],
  less: [
    {
      says: 'Several readers that each want a copy: put a topic or a bus in front of several queues.',
      facts: ['sqs.fanout'],
    },
    { says: 'Reading again: a deleted message is gone.', facts: ['sqs.replay'] },
    { says: 'Choosing by content: a queue cannot filter.', facts: ['sqs.filtering.native'] },
  ],
  variants: [
    {
      name: 'Standard',
      column: 'sqs-standard',
      line: {
        says: 'Nearly any rate. Order is mostly kept, and a message can come twice.',
        facts: ['sqs.standard.throughput', 'sqs.ordering.standard', 'sqs.delivery.standard'],
      },
    },
    {
      name: 'Fair',
      column: 'sqs-fair',
      line: {
        says: 'A standard queue whose senders name their tenant: those of a noisy one wait longer.',
        facts: ['sqs.fair.enable', 'sqs.fair.effect', 'sqs.fair.release'],
      },
    },
    {
      name: 'FIFO',
      column: 'sqs-fifo',
      line: {
        says: 'Strict order in each message group; repeats within {0} are dropped.',
        facts: ['sqs.dedup.window', 'sqs.ordering.fifo', 'sqs.delivery.fifo'],
      },
    },
  ],
  groups: sqsGroups,
}
