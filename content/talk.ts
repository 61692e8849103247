import type { AnyFactId, Says } from './comparison/types.ts'

export interface TalkChange {
  readonly fact: AnyFactId
  /** Day, month or year since which today's fact holds, where a source names it. */
  readonly since?: string
  /** AWS changed nothing here that we know of: the talk spoke in general, and the fact is finer. */
  readonly finer?: true
}

/** A subject of the talk on which something has changed. What it said is quoted in the words of each fact. */
export interface TalkTopic {
  readonly id: string
  readonly title: string
  /** What holds today, in one sentence. */
  readonly today: Says
  readonly changes: readonly TalkChange[]
}

const customBus = '2026-09-24'

/** Every fact that no longer is as the talk had it, by subject. A test holds this list and the facts together. */
export const talkTopics: readonly TalkTopic[] = [
  {
    id: 'buses',
    title: 'There are two kinds of bus now',
    today: {
      says: 'The bus of the talk is now called Classic. The new Custom Event Bus keeps events, orders them by group, and bills by GB.',
      facts: ['eb.generations', 'eb.custom.retention.max', 'eb.custom.ordering', 'eb.custom.price.model'],
    },
    changes: [
      { fact: 'eb.generations', since: customBus },
      { fact: 'eb.recommended', since: customBus },
      { fact: 'eb.custom.batch.size', since: customBus },
      { fact: 'eb.custom.dlq', since: customBus },
      { fact: 'eb.apidest.private' },
    ],
  },
  {
    id: 'persistence',
    title: 'Topics, buses and functions can keep things',
    today: {
      says: 'A Custom Event Bus keeps events for {0} at most, an archive of a FIFO topic for {1}; a Classic bus can have an archive without an end.',
      facts: ['eb.custom.retention.max', 'sns.fifo.archive.retention', 'eb.archive.retention'],
    },
    changes: [
      { fact: 'eb.custom.retention.max', since: customBus },
      { fact: 'eb.custom.retention.default', since: customBus },
      { fact: 'eb.custom.replay', since: customBus },
      { fact: 'eb.archive.retention' },
      { fact: 'sns.fifo.archive.retention', since: '2023' },
      { fact: 'sns.fifo.replay', since: '2023' },
      { fact: 'lambda.durable.max', since: '2025-12' },
      { fact: 'lambda.async.age.max', finer: true },
    ],
  },
  {
    id: 'size',
    title: 'Messages may be larger',
    today: {
      says: 'SQS and EventBridge take {0}, a topic if it is set to, a stream {1} if it is set to.',
      facts: ['sqs.message.size.max', 'kinesis.record.size.max', 'eb.event.size.max', 'sns.message.size.max'],
    },
    changes: [
      { fact: 'sqs.message.size.max', since: '2025-08' },
      { fact: 'sqs.batch.payload.max', since: '2025-08' },
      { fact: 'sns.message.size.max', since: '2026-09-18' },
      { fact: 'eb.event.size.max', since: '2026-01' },
      { fact: 'kinesis.record.size.max', since: '2025-10' },
      { fact: 'lambda.payload.async', since: '2025-10' },
    ],
  },
  {
    id: 'filtering',
    title: 'Topics filter on the body too',
    today: {
      says: 'A filter of a topic reads the attributes or the JSON body; a filter on the body is billed.',
      facts: ['sns.filter.scope', 'sns.price.bodyfilter'],
    },
    changes: [
      { fact: 'sns.filter.scope', since: '2022-11' },
      { fact: 'sns.filter.operators' },
      { fact: 'sns.price.bodyfilter', since: '2022-11' },
    ],
  },
  {
    id: 'fan-out',
    title: 'Fan-out has more limits than one',
    today: {
      says: 'Millions of subscriptions hold for standard topics with messages up to {0} only.',
      facts: ['sns.message.size.default', 'sns.subscriptions.max', 'sns.fifo.subscriptions.max'],
    },
    changes: [
      { fact: 'sns.fifo.subscriptions.max', finer: true },
      { fact: 'sns.message.size.large.subscriptions', since: '2026-09-18' },
      { fact: 'eb.custom.subscribers.max', since: customBus },
    ],
  },
  {
    id: 'rate',
    title: 'Buses and streams carry more',
    today: {
      says: 'A Custom Event Bus takes {0}; an on-demand stream grows by itself, without shards to choose.',
      facts: ['eb.custom.events.rate', 'kinesis.ondemand.write.max'],
    },
    changes: [
      { fact: 'eb.custom.events.rate', since: customBus },
      { fact: 'kinesis.ondemand.write.max' },
      { fact: 'kinesis.provisioned.shards' },
    ],
  },
  {
    id: 'order',
    title: 'Order is not for queues and streams alone',
    today: {
      says: 'FIFO subscribers of a Custom Event Bus and pipes keep order. A stream can be told not to.',
      facts: ['eb.custom.ordering', 'eb.pipes.order', 'kinesis.distribution.auto'],
    },
    changes: [
      { fact: 'eb.custom.ordering', since: customBus },
      { fact: 'eb.custom.dedup.window', since: customBus },
      { fact: 'eb.pipes.order' },
      { fact: 'kinesis.distribution.auto', since: '2026' },
    ],
  },
  {
    id: 'retries',
    title: 'Retries are not one figure a service',
    today: {
      says: '{0} hold for SNS to AWS services, not to people or HTTP endpoints; a subscriber of the Custom Event Bus gives up after {1} unless set.',
      facts: ['sns.retry.aws.duration', 'eb.custom.retry.age', 'sns.retry.customer.duration'],
    },
    changes: [
      { fact: 'sns.retry.customer.duration', finer: true },
      { fact: 'sns.retry.http.default', finer: true },
      { fact: 'sns.retry.http.totaltime', finer: true },
      { fact: 'eb.classic.dlq.immediate', finer: true },
      { fact: 'eb.custom.retry.attempts', since: customBus },
      { fact: 'eb.custom.retry.age', since: customBus },
      { fact: 'lambda.reserved.zero.async', finer: true },
    ],
  },
  {
    id: 'latency',
    title: 'EventBridge has become faster',
    today: {
      says: 'AWS reported {0} for nearly all events of a Classic bus; SNS is still named as faster.',
      facts: ['eb.latency.p99', 'sns.latency.typical'],
    },
    changes: [{ fact: 'eb.latency.p99', since: '2024-08' }],
  },
  {
    id: 'price',
    title: 'EventBridge bills otherwise',
    today: {
      says: 'Events of one’s own have no free million on a Classic bus; the Custom Event Bus bills by GB.',
      facts: ['eb.price.free', 'eb.custom.price.model'],
    },
    changes: [{ fact: 'eb.custom.price.model', since: customBus }, { fact: 'eb.price.free' }],
  },
  {
    id: 'streams',
    title: 'Streams do without some neighbours',
    today: {
      says: 'A channel lands a stream in a bucket without Firehose; a queue on a stream hands out records one by one.',
      facts: ['kinesis.channel', 'kinesis.queue'],
    },
    changes: [
      { fact: 'kinesis.channel', since: '2026' },
      { fact: 'kinesis.queue', since: '2026' },
      { fact: 'kinesis.lambda.onfailure', finer: true },
    ],
  },
  {
    id: 'lambda',
    title: 'Lambda grows faster and is capped at the queue',
    today: {
      says: 'Each function gains {0} environments every few seconds; the mapping of a queue has a cap of its own, {1} to {2}.',
      facts: ['lambda.scaling.rate', 'lambda.esm.sqs.maxconc.min', 'lambda.esm.sqs.maxconc.max'],
    },
    changes: [
      { fact: 'lambda.scaling.rate', since: '2023-11' },
      { fact: 'lambda.esm.sqs.maxconc.min', since: '2023-01' },
      { fact: 'lambda.esm.sqs.maxconc.max', since: '2023-01' },
      { fact: 'lambda.destinations.types', since: '2024-11' },
    ],
  },
]
