import type { PatternWords } from './types.ts'

export const publishSubscribe: PatternWords = {
  when: [
    {
      text: 'Several consumers react to the same message at once, and the publisher need not know them.',
      facts: ['sns.protocols'],
    },
    {
      text: 'The audience is very large: a standard topic takes 12.5 million subscriptions.',
      facts: ['sns.subscriptions.max'],
    },
    {
      text: 'It has to be quick: topics are reported to take less than 30 milliseconds.',
      facts: ['sns.latency.typical'],
    },
    { text: 'People are among the subscribers: mail, SMS and mobile push.', facts: ['sns.protocols'] },
  ],
  whenNot: [
    {
      text: 'A consumer may fail for longer than its retries: a topic keeps nothing for later.',
      facts: ['sns.standard.persistence', 'lambda.async.retry.window'],
      instead: 'topic-queue-chaining',
    },
    {
      text: 'Who gets what depends on more than a few fields: a filter names five keys at most.',
      facts: ['sns.filter.keys.max', 'sns.filter.scope'],
      instead: 'bus-routing',
    },
    {
      text: 'Order must be kept for subscribers other than queues.',
      facts: ['sns.standard.ordering', 'sns.fifo.protocols'],
      instead: 'stream',
    },
  ],
  talk: {
    text: 'A topic pushes every message to all who subscribed. It fans out to millions, is faster and cheaper than a bus, filters less, and keeps nothing.',
    facts: [
      'sns.protocols',
      'sns.subscriptions.max',
      'sns.latency.typical',
      'sns.standard.persistence',
      'eb.price.custom',
    ],
  },
  variants: [
    {
      name: 'Standard topic',
      text: 'At least once, in about the order of publishing, to every kind of subscriber.',
      facts: ['sns.standard.delivery', 'sns.standard.ordering', 'sns.protocols'],
    },
    {
      name: 'With filters',
      text: 'A subscriber takes only what matches its policy, on attributes or, since 2022, on the body.',
      facts: ['sns.filter.scope', 'sns.filter.policies.topic'],
    },
    {
      name: 'Large messages',
      text: 'Since September 2026 a topic can take 1 MiB, but then no more than 100 subscriptions.',
      facts: ['sns.message.size.max', 'sns.message.size.large.subscriptions'],
    },
  ],
  traps: [
    {
      text: 'The 23 days of retries are for reaching the subscriber. A function that fails on the message is called twice more, within about three minutes.',
      facts: ['sns.retry.aws.duration', 'lambda.async.retries.default', 'lambda.async.retry.window'],
    },
    {
      text: 'An HTTP endpoint is tried three more times, in about a minute, unless its policy says otherwise.',
      facts: ['sns.retry.http.default', 'sns.retry.http.window'],
    },
    {
      text: 'What runs out of tries is discarded, unless the subscription has a dead-letter queue.',
      facts: ['sns.drop', 'sns.dlq'],
    },
    {
      text: 'The publish quota is shared by all topics of an account in a region, and is as low as 300 a second.',
      facts: ['sns.publish.quota.scope', 'sns.publish.rate'],
    },
    {
      text: 'Functions are called as fast as messages come: nothing holds a rush back from what is behind them.',
      facts: ['sns.lambda.invoke'],
    },
    { text: 'A changed filter may take up to fifteen minutes to hold.', facts: ['sns.filter.propagation'] },
  ],
}
