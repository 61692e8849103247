import type { PatternWords } from './types.ts'

export const busWorkflow: PatternWords = {
  when: [
    {
      text: 'Events of AWS services, partners or other teams start work of several steps.',
      facts: ['eb.sources'],
      pairs: ['eventbridge-bus>step-functions'],
    },
    {
      text: 'Only some of the events start it: the rule looks into them.',
      facts: ['eb.classic.filter.scope'],
    },
    { text: 'Whoever publishes should not know that a workflow follows.' },
  ],
  whenNot: [
    { text: 'One step.', instead: 'bus-routing' },
    {
      text: 'Your own code starts it and nothing is to be picked: it can call the workflow itself.',
      pairs: ['client>step-functions'],
      instead: 'workflow',
    },
    {
      text: 'Events come in bursts beyond the starts of the account.',
      facts: ['sfn.start.rate'],
      instead: 'bus-queue',
    },
  ],
  variants: [
    {
      name: 'Standard workflow',
      text: '150 starts a second in most regions, 300 in the largest, until raised.',
      facts: ['sfn.start.rate'],
    },
    {
      name: 'Express workflow',
      text: '6,000 starts a second, five minutes each.',
      facts: ['sfn.express.rate', 'sfn.express.duration'],
    },
    {
      name: 'Custom Event Bus',
      text: 'The same with a subscriber in the place of the rule.',
      pairs: ['eventbridge-bus-v2>step-functions'],
    },
  ],
  traps: [
    {
      text: 'A start that is throttled is tried for 24 hours by Classic, for five minutes by the Custom Event Bus.',
      facts: ['sfn.start.rate', 'eb.classic.retry.hours', 'eb.custom.retry.age'],
    },
    {
      text: 'The same event may start two executions: name them by the event’s ID.',
      facts: ['eb.classic.delivery'],
    },
    {
      text: 'An event of 1 MB does not fit the 256 KiB between states.',
      facts: ['eb.event.size.max', 'sfn.payload'],
    },
    { text: 'Executions start in any order.', facts: ['eb.classic.ordering'] },
  ],
}
