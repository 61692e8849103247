import type { Cell, Says } from './types.ts'

/** A point on which the talk chose between EventBridge and SNS, and what holds today. */
export interface ThenAndNow {
  readonly id: string
  readonly label: string
  /** What the talk said, from the facts that quote it. */
  readonly talk: Says
  readonly sns: Says
  readonly classic: Says
  readonly custom: Cell
  /** What that makes of the talk's advice. */
  readonly verdict: 'holds' | 'changed' | 'holds-partly'
}

export const thenAndNow: readonly ThenAndNow[] = [
  {
    id: 'integrations',
    label: 'Integrations',
    talk: {
      says: 'EventBridge takes events of AWS services, own apps and SaaS partners, and routes to more destinations than SNS.',
      facts: ['eb.sources', 'eb.classic.targets.types'],
    },
    sns: { says: '{0}.', facts: ['sns.protocols'] },
    classic: {
      says: '{0} kinds of target; HTTP APIs as well, private ones included.',
      facts: ['eb.classic.targets.types', 'eb.apidest.private'],
    },
    custom: {
      says: 'Over {0} AWS services. AWS and SaaS events come in through an event source.',
      facts: ['eb.custom.targets', 'eb.custom.sources'],
    },
    verdict: 'holds',
  },
  {
    id: 'fan-out',
    label: 'Fan-out',
    talk: {
      says: 'SNS is really good for fan-out “to the millions”.',
      facts: ['sns.subscriptions.max', 'eb.classic.targets.max'],
    },
    sns: {
      says: '{0} subscriptions of a standard topic, {1} of a FIFO topic, {2} once large messages are let in.',
      facts: ['sns.subscriptions.max', 'sns.fifo.subscriptions.max', 'sns.message.size.large.subscriptions'],
    },
    classic: {
      says: '{0} rules of {1} targets.',
      facts: ['eb.classic.rules.max', 'eb.classic.targets.max', 'eb.classic.fanout'],
    },
    custom: {
      says: '{0} subscribers of one target each, until raised.',
      facts: ['eb.custom.subscribers.max', 'eb.custom.targets.per.subscriber'],
    },
    verdict: 'holds-partly',
  },
  {
    id: 'filtering',
    label: 'Filtering',
    talk: {
      says: '“SNS filters on just the message attributes”; EventBridge reads the whole body.',
      facts: ['sns.filter.scope', 'eb.classic.filter.scope'],
    },
    sns: {
      says: 'Attributes or the JSON body; {0} keys and {1} combinations at most.',
      facts: ['sns.filter.keys.max', 'sns.filter.combinations.max', 'sns.filter.scope'],
    },
    classic: {
      says: 'Any field, by {0} kinds of operator.',
      facts: ['eb.classic.filter.operators', 'eb.classic.filter.scope'],
    },
    custom: {
      says: 'Any field, without wildcards.',
      facts: ['eb.custom.filter.scope', 'eb.custom.filter.wildcards'],
    },
    verdict: 'changed',
  },
  {
    id: 'latency',
    label: 'Latency',
    talk: { says: '“SNS is a bit faster”.', facts: ['sns.latency.typical', 'eb.latency.typical'] },
    sns: { says: 'Reported below {0}.', facts: ['sns.latency.typical'] },
    classic: {
      says: 'About {0} by AWS’s answers; about {1} by its news, for nearly all events.',
      facts: ['eb.latency.typical', 'eb.latency.p99'],
    },
    custom: 'unknown',
    verdict: 'holds-partly',
  },
  {
    id: 'price',
    label: 'Price',
    talk: {
      says: 'EventBridge is “a bit more expensive than SNS”; the first million requests are free.',
      facts: ['eb.price.custom', 'eb.price.free'],
    },
    sns: {
      says: '{0} in N. Virginia after {1} free requests; deliveries to SQS and Lambda are free.',
      facts: ['sns.price.standard', 'sns.price.free', 'sns.price.sqs-lambda'],
    },
    classic: {
      says: '{0} in N. Virginia; only management events of AWS are free.',
      facts: ['eb.price.custom', 'eb.price.aws', 'eb.price.free'],
    },
    custom: {
      says: 'Billed by GB published, delivered and kept, not by event.',
      facts: ['eb.custom.price.model'],
    },
    verdict: 'holds-partly',
  },
]
