import type { Says } from './types.ts'

export type ChannelId = 'queue' | 'topic' | 'bus' | 'stream'

/** What a drawing of the same four messages tells, in the order in which it is read. */
export interface Channel {
  readonly id: ChannelId
  readonly title: string
  /** Goes on after the title and a colon. */
  readonly line: string
  readonly gets: Says
  readonly order: Says
  readonly failure: Says
  readonly afterwards: Says
}

/** The same four messages, A to D, through each; C cannot be worked on at first. */
export const channels: readonly Channel[] = [
  {
    id: 'queue',
    title: 'Queue',
    line: 'workers share the messages',
    gets: {
      says: 'Each message goes to one reader at a time.',
      facts: ['sqs.consumer.per_message', 'sqs.model'],
    },
    order: {
      says: 'A standard queue mostly keeps the order; FIFO keeps it in each group.',
      facts: ['sqs.ordering.standard', 'sqs.ordering.fifo'],
    },
    failure: {
      says: 'C comes back after {0} unless set, to any worker; after too many receives it becomes a dead letter.',
      facts: ['sqs.visibility.default', 'sqs.dlq.maxreceive.default', 'sqs.dlq.placement'],
    },
    afterwards: {
      says: 'What is done is deleted. What is not waits for up to {0}.',
      facts: ['sqs.retention.max', 'sqs.replay'],
    },
  },
  {
    id: 'topic',
    title: 'Topic',
    line: 'every subscriber gets a copy',
    gets: {
      says: 'Each subscriber is sent each message.',
      facts: ['sns.protocols', 'sns.subscriptions.max'],
    },
    order: {
      says: 'A standard topic may deliver in another order; FIFO keeps it in each group, to queues only.',
      facts: ['sns.standard.ordering', 'sns.fifo.ordering', 'sns.fifo.protocols'],
    },
    failure: {
      says: 'A delivery to AWS services is tried for {0}; then C is dropped, unless the subscription has a dead-letter queue.',
      facts: ['sns.retry.aws.duration', 'sns.drop', 'sns.dlq'],
    },
    afterwards: { says: 'A standard topic keeps nothing.', facts: ['sns.standard.persistence'] },
  },
  {
    id: 'bus',
    title: 'Bus',
    line: 'filters choose who gets what',
    gets: {
      says: 'A target gets the events that its filter matches, by any field.',
      facts: ['eb.classic.filter.scope', 'eb.custom.filter.scope'],
    },
    order: {
      says: 'A Classic bus keeps no order; the Custom Event Bus keeps it in each group, for FIFO subscribers.',
      facts: ['eb.classic.ordering', 'eb.custom.ordering'],
    },
    failure: {
      says: 'Unless set, Classic tries C for {0}, the Custom Event Bus for {1}.',
      facts: ['eb.classic.retry.hours', 'eb.custom.retry.age', 'eb.classic.dlq', 'eb.custom.dlq'],
    },
    afterwards: {
      says: 'Classic keeps nothing without an archive; the Custom Event Bus keeps events for {0} unless set.',
      facts: ['eb.custom.retention.default', 'eb.classic.retention', 'eb.archive.retention'],
    },
  },
  {
    id: 'stream',
    title: 'Stream',
    line: 'readers go along a log, each by itself',
    gets: {
      says: 'Every reader reads all records, from where it likes, and keeps its own place.',
      facts: ['kinesis.replay', 'kinesis.kcl.checkpoint'],
    },
    order: { says: 'Records of one partition key are read in order.', facts: ['kinesis.order.key'] },
    failure: {
      says: 'With Lambda as it comes, C is tried until it expires, and what is behind it in its shard waits.',
      facts: ['kinesis.lambda.retries', 'kinesis.lambda.blocking'],
    },
    afterwards: {
      says: 'Reading removes nothing: records stay for {0} unless raised, {1} at most.',
      facts: ['kinesis.retention.default', 'kinesis.retention.max', 'kinesis.immutable'],
    },
  },
]
