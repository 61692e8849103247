import type { PatternWords } from './types.ts'

export const pipeEnrichment: PatternWords = {
  when: [
    {
      text: 'One source, one target, and in between a filter, a lookup or a change of shape; the polling is not yours to write.',
      facts: ['eb.pipes.sources', 'eb.pipes.filter.scope'],
    },
    {
      text: 'A queue or a stream is to start a workflow or call an API.',
      pairs: [
        'sqs-standard>eventbridge-pipe',
        'eventbridge-pipe>step-functions',
        'eventbridge-pipe>http-endpoint',
      ],
    },
    { text: 'The order of the source has to survive.', facts: ['eb.pipes.order'] },
  ],
  whenNot: [
    { text: 'Several targets.', instead: 'bus-routing' },
    { text: 'The target is a function that polls anyway.', pairs: ['sqs-standard>lambda'], instead: 'queue' },
    {
      text: 'The source pushes: topics, buses and buckets are no sources of a pipe.',
      facts: ['eb.pipes.sources'],
      instead: 'bus-routing',
    },
  ],
  variants: [
    {
      name: 'From a queue',
      text: 'Messages are deleted once the target took them; a failure leaves them in the queue.',
      pairs: ['sqs-standard>eventbridge-pipe'],
    },
    {
      name: 'From a stream',
      text: 'In the order of each key.',
      facts: ['kinesis.order.key', 'eb.pipes.order'],
      pairs: ['kinesis-stream>eventbridge-pipe'],
    },
    {
      name: 'From a table',
      text: 'Changes of a table go to a bus, without code.',
      pairs: ['dynamodb>eventbridge-pipe', 'eventbridge-pipe>eventbridge-bus'],
    },
  ],
  traps: [
    {
      text: 'The pipes of an account run 1,000 executions at once, in three regions 3,000.',
      facts: ['eb.pipes.concurrency'],
    },
    { text: 'An API destination has five seconds to answer.', facts: ['eb.apidest.timeout'] },
    {
      text: 'The enrichment is called again whenever the target fails: it should only look things up.',
      pairs: ['sqs-standard>eventbridge-pipe'],
    },
    {
      text: 'A source that delivers twice makes the pipe call twice.',
      facts: ['sqs.delivery.standard', 'kinesis.delivery.semantics'],
    },
  ],
}
