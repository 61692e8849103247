import type { PatternWords } from './types.ts'

export const busRouting: PatternWords = {
  when: [
    {
      text: 'Who gets an event depends on what is in it: a rule can match any field.',
      facts: ['eb.classic.filter.scope', 'eb.custom.filter.scope'],
    },
    { text: 'Events come from AWS services or from SaaS partners.', facts: ['eb.sources'] },
    {
      text: 'Targets are of many kinds, and no code should stand between.',
      facts: ['eb.classic.targets.types', 'eb.custom.targets'],
    },
    { text: 'Teams add their own rules, without asking whoever publishes.' },
  ],
  whenNot: [
    {
      text: 'The same event goes to a great many: a Classic rule has five targets.',
      facts: ['eb.classic.targets.max', 'eb.classic.fanout'],
      instead: 'bus-topic',
    },
    {
      text: 'A consumer may be down for longer than the bus tries, a day at most.',
      facts: ['eb.classic.retry.hours', 'eb.custom.retry.age.max'],
      instead: 'bus-queue',
    },
    {
      text: 'A tenth of a second counts: about half a second is named as typical.',
      facts: ['eb.latency.typical', 'sns.latency.typical'],
      instead: 'publish-subscribe',
    },
    {
      text: 'Order matters and the Custom Event Bus is not to be had in the region: Classic keeps none.',
      facts: ['eb.classic.ordering', 'eb.custom.available'],
      instead: 'queue-fifo',
    },
  ],
  talk: {
    text: 'A bus is a router: rules look at the whole event, sources and targets are many, AWS services and partners among them. It is slower and dearer than a topic, and keeps nothing.',
    facts: [
      'eb.classic.filter.scope',
      'eb.sources',
      'eb.classic.targets.types',
      'eb.latency.typical',
      'eb.price.custom',
      'eb.classic.retention',
    ],
  },
  variants: [
    {
      name: 'Classic bus',
      text: 'Rules and targets, in every region: 300 rules of five targets, retries for 24 hours.',
      facts: [
        'eb.classic.rules.max',
        'eb.classic.targets.max',
        'eb.classic.retry.hours',
        'eb.custom.regions',
      ],
    },
    {
      name: 'Custom Event Bus',
      text: 'Since September 2026: keeps events, replays them, orders them for FIFO subscribers, serves 10,000 subscribers, bills by GB. Not in every region.',
      facts: [
        'eb.generations',
        'eb.custom.retention.max',
        'eb.custom.ordering',
        'eb.custom.subscribers.max',
        'eb.custom.price.model',
        'eb.custom.available',
      ],
    },
  ],
  traps: [
    {
      text: 'The Custom Event Bus gives up after five tries and five minutes unless a subscriber sets more.',
      facts: ['eb.custom.retry.attempts', 'eb.custom.retry.age'],
    },
    { text: 'Its dead letters hold the IDs of events, not the events.', facts: ['eb.custom.dlq'] },
    {
      text: 'Its FIFO subscribers keep order as long as they wait for the function; calls that do not wait can overtake each other.',
      facts: ['eb.custom.fifo.async'],
    },
    {
      text: 'Deduplication by content is billed apart; a key of your own costs nothing more.',
      facts: ['eb.custom.price.enriched'],
    },
    {
      text: 'On Classic a missing permission or a deleted target is not retried: without a dead-letter queue the event is gone.',
      facts: ['eb.classic.dlq.immediate'],
    },
    {
      text: 'A rule has done its work once Lambda has queued the event: failing code is called twice more, and that is all.',
      facts: ['lambda.invoke.eventbridge', 'lambda.async.retries.default'],
    },
    { text: 'An API destination has five seconds to answer.', facts: ['eb.apidest.timeout'] },
    {
      text: 'Quotas on requests and deliveries differ by region, by more than twenty times.',
      facts: ['eb.classic.putevents', 'eb.classic.invocations'],
    },
    { text: 'Some AWS services send events by best effort only.', facts: ['eb.awsevents.delivery'] },
  ],
}
