import type { PatternWords } from './types.ts'

export const asyncFunction: PatternWords = {
  when: [
    {
      text: 'The caller only wants to hand it over: Lambda queues the event itself, answers at once and runs the function later.',
      facts: ['lambda.async.queue'],
    },
    {
      text: 'What came of it goes on without code, to a queue, topic, bus or function.',
      facts: ['lambda.destinations.types'],
    },
    { text: 'Few parts are wanted, and a failure that lasts is rare.' },
  ],
  whenNot: [
    {
      text: 'The work may fail for longer than three minutes.',
      facts: ['lambda.async.retry.window'],
      instead: 'queue',
    },
    {
      text: 'A rush has to be held back: throttled events wait six hours at most.',
      facts: ['lambda.async.age.max'],
      instead: 'queue',
    },
    { text: 'Others need the message too.', instead: 'publish-subscribe' },
  ],
  talk: {
    text: 'Lambda says that it has the message and works in the background; retries are zero to two, and destinations tell more than a dead-letter queue. Lambda itself keeps nothing for long.',
    facts: [
      'lambda.async.queue',
      'lambda.async.retries.max',
      'lambda.destinations.types',
      'lambda.async.guarantee',
    ],
  },
  variants: [
    {
      name: 'Destinations',
      text: 'One for success, one for failure, with request and result.',
      facts: ['lambda.destinations.types'],
    },
    {
      name: 'Dead-letter queue',
      text: 'A standard queue or topic gets the event alone.',
      facts: ['lambda.dlq.targets'],
    },
  ],
  traps: [
    {
      text: 'With neither destination nor dead-letter queue an event is gone after two retries.',
      facts: ['lambda.async.retries.default', 'lambda.destinations.types'],
    },
    {
      text: 'In a long queue an event may expire without a run, or arrive twice.',
      facts: ['lambda.async.guarantee', 'lambda.async.age.max'],
    },
    {
      text: 'Reserved concurrency of zero does not pause: events go to the dead letters at once.',
      facts: ['lambda.reserved.zero.async'],
    },
    { text: 'FIFO queues and topics cannot be a destination.', facts: ['lambda.destinations.fifo'] },
    {
      text: 'A topic as destination takes 256 KB only: events near 1 MB would be lost.',
      facts: ['lambda.destinations.sns_limit', 'lambda.payload.async'],
    },
  ],
}
