import type { PatternWords } from './types.ts'

export const directTrigger: PatternWords = {
  when: [
    {
      text: 'One source, one consumer, and the source can call it: a bucket, an alarm, a partner.',
      pairs: ['s3>lambda', 'cloudwatch-alarm>lambda', 'saas-partner>lambda'],
    },
    {
      text: 'Work is short and seldom fails, or a failure may be set aside by hand.',
      facts: ['lambda.dlq.targets'],
    },
    { text: 'The least that works is enough today; a queue can be put between later.' },
  ],
  whenNot: [
    {
      text: 'The consumer may fail for longer than about three minutes.',
      facts: ['lambda.async.retry.window'],
      instead: 'queue',
    },
    { text: 'A second consumer is in sight.', instead: 'publish-subscribe' },
    { text: 'Something behind takes only so much.', instead: 'queue' },
  ],
  talk: {
    text: 'Buckets and topics call functions asynchronously: Lambda takes the event and works in the background.',
    facts: ['lambda.invoke.sns', 'lambda.async.queue'],
  },
  variants: [
    { name: 'From a bucket', text: 'A notification for each object.', pairs: ['s3>lambda'] },
    {
      name: 'From an alarm',
      text: 'An action of the alarm calls the function.',
      pairs: ['cloudwatch-alarm>lambda'],
    },
    {
      name: 'From a partner',
      text: 'A webhook calls the function’s own address.',
      pairs: ['saas-partner>lambda'],
    },
  ],
  traps: [
    {
      text: 'After two retries the event is gone, unless the function has a dead-letter queue or a destination.',
      facts: ['lambda.async.retries.default', 'lambda.dlq.targets', 'lambda.destinations.types'],
    },
    {
      text: 'A bucket may notify twice, and now and then takes a minute.',
      facts: ['s3.events.delivery', 's3.events.latency'],
    },
    {
      text: 'A function that writes into the bucket which called it goes round in a loop; Lambda stops it after about 16 rounds.',
      facts: ['lambda.recursion'],
    },
    {
      text: 'A rush of objects is a rush of functions, up to what the account shares.',
      facts: ['lambda.concurrency.default', 'lambda.scaling.rate'],
    },
  ],
}
