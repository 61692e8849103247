/** Name and line of every pattern: what the guide and the result show. The rest is in words.ts. */
export const patternLines: Readonly<Record<string, { readonly name: string; readonly line: string }>> = {
  queue: { name: 'Single queue', line: 'A queue stores the work; consumers take it at their own pace.' },
  'queue-fifo': { name: 'FIFO queue', line: 'A queue that keeps each group in order and drops repeats.' },
  'publish-subscribe': {
    name: 'Publish–subscribe topic',
    line: 'One topic pushes a copy to every subscriber at once.',
  },
  'topic-queue-chaining': {
    name: 'Topic–queue chaining',
    line: 'One topic fans out; each consumer drains its own queue.',
  },
  'scatter-gather': {
    name: 'Scatter–gather',
    line: 'A topic asks everybody; answers come back on a queue that an aggregator reads.',
  },
  'bus-routing': {
    name: 'Bus routing',
    line: 'A bus matches each event against rules and calls the targets that want it.',
  },
  'bus-topic': {
    name: 'Bus to topic',
    line: 'A bus picks the events; a topic spreads them to many subscribers.',
  },
  'bus-queue': {
    name: 'Bus, queue, function',
    line: 'A bus routes by content; a queue behind each rule holds what the consumer cannot take yet.',
  },
  stream: {
    name: 'Stream',
    line: 'A stream keeps records in order; every reader goes through them at its own pace.',
  },
  'firehose-landing': {
    name: 'Delivery stream',
    line: 'Firehose collects records and lands them in storage, without code.',
  },
  saga: {
    name: 'Saga orchestration',
    line: 'A workflow runs the steps; if one fails, it undoes those before.',
  },
  workflow: {
    name: 'Workflow',
    line: 'A workflow runs the steps one after the other and remembers how far it came.',
  },
  'pipes-and-filters': {
    name: 'Pipes and filters',
    line: 'Queues and functions in a row, each step doing one thing.',
  },
  'sync-api': {
    name: 'Synchronous API',
    line: 'The caller waits for the answer: no messaging is needed here.',
  },
}
