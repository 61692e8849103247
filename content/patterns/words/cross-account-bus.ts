import type { PatternWords } from './types.ts'

export const crossAccountBus: PatternWords = {
  when: [
    {
      text: 'Every account has its own owners, and each sets the rules for what it wants to hear.',
      facts: ['eb.crossregion.bus'],
      pairs: ['eventbridge-bus>eventbridge-bus'],
    },
    { text: 'One place is to see all events of the organisation: to log, to audit, to forward.' },
  ],
  whenNot: [
    {
      text: 'A single target in another account: a rule can deliver there directly.',
      facts: ['eb.crossaccount.direct'],
      instead: 'bus-routing',
    },
    {
      text: 'Only a copy for each account, nothing to choose: a topic delivers to other accounts.',
      facts: ['sns.crossaccount'],
      instead: 'topic-queue-chaining',
    },
    { text: 'Order matters.', facts: ['eb.classic.ordering'], instead: 'stream' },
  ],
  talk: {
    text: 'Publish in a central account, and fan out with a topic to the accounts that listen.',
    facts: ['sns.crossaccount', 'eb.custom.crossaccount'],
  },
  variants: [
    {
      name: 'Bus to bus',
      text: 'Classic buses forward to other accounts and regions.',
      facts: ['eb.crossregion.bus'],
    },
    {
      name: 'Straight to the target',
      text: 'API Gateway, Kinesis, Lambda, SNS and SQS of another account, in the same region.',
      facts: ['eb.crossaccount.direct'],
    },
    {
      name: 'Shared Custom Event Bus',
      text: 'One bus is shared through AWS RAM; each account has subscribers of its own.',
      facts: ['eb.custom.crossaccount'],
    },
  ],
  traps: [
    { text: 'An event is forwarded once: not on to a third account.', facts: ['eb.crossregion.bus'] },
    {
      text: 'The receiving bus has to allow the sender, and the rule needs a role.',
      pairs: ['eventbridge-bus>eventbridge-bus'],
    },
    { text: 'Each bus adds its delay.', facts: ['eb.latency.typical'] },
    {
      text: 'Five Custom Event Buses are the quota of an account in a region; those shared with it do not count.',
      facts: ['eb.custom.buses.max'],
    },
  ],
}
