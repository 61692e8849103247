import { patternNames } from './names.ts'

type Lines<Id extends string> = Readonly<Record<Id, { readonly name: string; readonly line: string }>>

const lines: Lines<keyof typeof patternNames> = {
  queue: { name: patternNames.queue, line: 'A queue stores the work; consumers take it at their own pace.' },
  'queue-fifo': {
    name: patternNames['queue-fifo'],
    line: 'A queue that keeps each group in order and drops repeats.',
  },
  'publish-subscribe': {
    name: patternNames['publish-subscribe'],
    line: 'One topic pushes a copy to every subscriber at once.',
  },
  'topic-queue-chaining': {
    name: patternNames['topic-queue-chaining'],
    line: 'One topic fans out; each consumer drains its own queue.',
  },
  'scatter-gather': {
    name: patternNames['scatter-gather'],
    line: 'A topic asks everybody; answers come back on a queue that an aggregator reads.',
  },
  'bus-routing': {
    name: patternNames['bus-routing'],
    line: 'A bus matches each event against rules and calls the targets that want it.',
  },
  'bus-topic': {
    name: patternNames['bus-topic'],
    line: 'A bus picks the events; a topic spreads them to many subscribers.',
  },
  'bus-queue': {
    name: patternNames['bus-queue'],
    line: 'A bus routes by content; a queue behind each rule holds what the consumer cannot take yet.',
  },
  stream: {
    name: patternNames.stream,
    line: 'A stream keeps records in order; every reader goes through them at its own pace.',
  },
  'firehose-landing': {
    name: patternNames['firehose-landing'],
    line: 'Firehose collects records and lands them in storage, without code.',
  },
  saga: {
    name: patternNames.saga,
    line: 'A workflow runs the steps; if one fails, it undoes those before.',
  },
  workflow: {
    name: patternNames.workflow,
    line: 'A workflow runs the steps one after the other and remembers how far it came.',
  },
  'pipes-and-filters': {
    name: patternNames['pipes-and-filters'],
    line: 'Queues and functions in a row, each step doing one thing.',
  },
  'sync-api': {
    name: patternNames['sync-api'],
    line: 'The caller waits for the answer: no messaging is needed here.',
  },
  'queue-delay': {
    name: patternNames['queue-delay'],
    line: 'A queue shows each message only after some minutes.',
  },
  'stream-queue': {
    name: patternNames['stream-queue'],
    line: 'Workers take records of a stream one by one, each acknowledged alone.',
  },
  'gather-list': {
    name: patternNames['gather-list'],
    line: 'A workflow asks each one on the list and waits for all.',
  },
  'request-reply': {
    name: patternNames['request-reply'],
    line: 'Requests go out on one queue; answers come back on another.',
  },
  'fork-join': {
    name: patternNames['fork-join'],
    line: 'A workflow runs branches side by side and goes on when all are done.',
  },
  'human-approval': {
    name: patternNames['human-approval'],
    line: 'A workflow hands a token to a person and waits until it comes back.',
  },
  'bus-workflow': {
    name: patternNames['bus-workflow'],
    line: 'A bus picks the events that start a workflow.',
  },
  'pipe-enrichment': {
    name: patternNames['pipe-enrichment'],
    line: 'A pipe reads a source, filters and enriches, and calls one target.',
  },
  'async-function': {
    name: patternNames['async-function'],
    line: 'The function is called and queued by Lambda itself; failures go to a destination.',
  },
  'durable-function': {
    name: patternNames['durable-function'],
    line: 'A function remembers its steps and may pause between them for up to a year.',
  },
  schedule: { name: patternNames.schedule, line: 'A schedule starts the work, by rate, cron or once.' },
  'schedule-per-item': {
    name: patternNames['schedule-per-item'],
    line: 'Each item gets a one-time schedule of its own.',
  },
  'archive-replay': {
    name: patternNames['archive-replay'],
    line: 'A bus keeps an archive and can send its events again.',
  },
  'stream-landing': {
    name: patternNames['stream-landing'],
    line: 'A stream for readers; Firehose lands the same records in storage.',
  },
  'notify-operators': {
    name: patternNames['notify-operators'],
    line: 'A topic mails everybody who subscribed.',
  },
  'notify-customers': {
    name: patternNames['notify-customers'],
    line: 'A queue, a function and a mail service write to customers.',
  },
  'claim-check': {
    name: patternNames['claim-check'],
    line: 'The body stays in a bucket; the message carries only the ticket.',
  },
  'change-data-capture': {
    name: patternNames['change-data-capture'],
    line: 'The table itself is the source: every change becomes a record.',
  },
  'cross-account-bus': {
    name: patternNames['cross-account-bus'],
    line: 'A central bus forwards to a bus in each account, where its owner sets the rules.',
  },
  'connection-pool': {
    name: patternNames['connection-pool'],
    line: 'A proxy shares a few database connections among many callers.',
  },
  'managed-broker': {
    name: patternNames['managed-broker'],
    line: 'A broker that speaks the protocol the software already speaks.',
  },
  kafka: { name: patternNames.kafka, line: 'A cluster that speaks Kafka.' },
  'direct-trigger': {
    name: patternNames['direct-trigger'],
    line: 'The source calls the consumer itself: nothing stands between.',
  },
}

/** Name and line of every pattern: what the result and lists show. The rest is in words/. */
export const patternLines: Lines<string> = lines
