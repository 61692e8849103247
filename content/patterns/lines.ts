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
  'queue-delay': { name: 'Delay queue', line: 'A queue shows each message only after some minutes.' },
  'stream-queue': {
    name: 'Queue on a stream',
    line: 'Workers take records of a stream one by one, each acknowledged alone.',
  },
  'gather-list': {
    name: 'Gather from a known list',
    line: 'A workflow asks each one on the list and waits for all.',
  },
  'request-reply': {
    name: 'Request–reply',
    line: 'Requests go out on one queue; answers come back on another.',
  },
  'fork-join': {
    name: 'Fork–join',
    line: 'A workflow runs branches side by side and goes on when all are done.',
  },
  'human-approval': {
    name: 'Human approval',
    line: 'A workflow hands a token to a person and waits until it comes back.',
  },
  'bus-workflow': { name: 'Bus to workflow', line: 'A bus picks the events that start a workflow.' },
  'pipe-enrichment': {
    name: 'Pipe with enrichment',
    line: 'A pipe reads a source, filters and enriches, and calls one target.',
  },
  'async-function': {
    name: 'Asynchronous function',
    line: 'The function is called and queued by Lambda itself; failures go to a destination.',
  },
  'durable-function': {
    name: 'Durable function',
    line: 'A function remembers its steps and may pause between them for up to a year.',
  },
  schedule: { name: 'Scheduled start', line: 'A schedule starts the work, by rate, cron or once.' },
  'schedule-per-item': { name: 'Schedule per item', line: 'Each item gets a one-time schedule of its own.' },
  'archive-replay': {
    name: 'Archive and replay',
    line: 'A bus keeps an archive and can send its events again.',
  },
  'stream-landing': {
    name: 'Stream to storage',
    line: 'A stream for readers; Firehose lands the same records in storage.',
  },
  'notify-operators': { name: 'Notify operators', line: 'A topic mails everybody who subscribed.' },
  'notify-customers': {
    name: 'Notify customers',
    line: 'A queue, a function and a mail service write to customers.',
  },
  'claim-check': {
    name: 'Claim check',
    line: 'The body stays in a bucket; the message carries only the ticket.',
  },
  'change-data-capture': {
    name: 'Change data capture',
    line: 'The table itself is the source: every change becomes a record.',
  },
  'cross-account-bus': {
    name: 'Cross-account bus',
    line: 'A central bus forwards to a bus in each account, where its owner sets the rules.',
  },
  'connection-pool': {
    name: 'Connection pooling',
    line: 'A proxy shares a few database connections among many callers.',
  },
  'managed-broker': {
    name: 'Managed broker',
    line: 'A broker that speaks the protocol the software already speaks.',
  },
  kafka: { name: 'Managed Kafka', line: 'A cluster that speaks Kafka.' },
  'direct-trigger': {
    name: 'Direct trigger',
    line: 'The source calls the consumer itself: nothing stands between.',
  },
}
