import type { PatternWords } from './types.ts'

export const busTopic: PatternWords = {
  when: [
    {
      text: 'A rule picks the events, and what it picked goes to more subscribers than its five targets.',
      facts: ['eb.classic.filter.scope', 'eb.classic.targets.max', 'sns.subscriptions.max'],
    },
    {
      text: 'Events of AWS services or partners are to reach people, by mail, SMS or push.',
      facts: ['eb.sources', 'sns.protocols'],
    },
  ],
  whenNot: [
    {
      text: 'A handful of targets: rules call them directly.',
      facts: ['eb.classic.targets.max'],
      instead: 'bus-routing',
    },
    {
      text: 'An alarm or a bucket is the source and nothing is to be picked: both notify a topic themselves.',
      pairs: ['cloudwatch-alarm>sns-standard', 's3>sns-standard'],
      instead: 'notify-operators',
    },
    {
      text: 'Subscribers may be down for days: neither bus nor topic keeps for them.',
      facts: ['eb.classic.retention', 'sns.standard.persistence'],
      instead: 'bus-queue',
    },
    { text: 'Order matters.', facts: ['eb.classic.ordering', 'sns.standard.ordering'], instead: 'stream' },
  ],
  talk: {
    text: 'Each for what it does best: the bus for filtering and integrations, the topic for fan-out to very many.',
    facts: ['eb.classic.filter.scope', 'eb.classic.targets.types', 'sns.subscriptions.max'],
  },
  variants: [
    {
      name: 'To consumers',
      text: 'The topic spreads to functions, queues and endpoints.',
      pairs: ['eventbridge-bus>sns-standard', 'sns-standard>lambda'],
    },
    {
      name: 'To people',
      text: 'The topic mails, texts or pushes to whoever subscribed.',
      pairs: ['eventbridge-bus>sns-standard', 'sns-standard>email'],
    },
  ],
  traps: [
    {
      text: 'An event may be larger than the topic takes: 256 KiB, unless it is set higher.',
      facts: ['eb.event.size.max', 'sns.message.size.default'],
    },
    { text: 'Two hops, two delays.', facts: ['eb.latency.typical', 'sns.latency.typical'] },
    {
      text: 'A mail subscription gets ten mails a second at most: a burst of events is too many.',
      facts: ['sns.email.rate'],
    },
    {
      text: 'The topic’s publish quota holds for what the rules send, too.',
      facts: ['sns.publish.quota.scope', 'sns.publish.rate'],
    },
  ],
}
