import type { ParamSpec, SpecsOfMechanisms } from '../../schema.ts'
import type { pollers as judged } from '../mechanisms/pollers.ts'
import {
  account,
  bisect,
  deadLetter,
  fanOut,
  fanOutOrQueue,
  fifoBatch,
  filter,
  label,
  maxConcurrency,
  parallelization,
  partialBatch,
  paused,
  queueBatch,
  queueWindow,
  receiveBatch,
  streamAttempts,
  streamBatch,
  streamMaxAge,
  tableMaxAge,
  tumbling,
} from './params.ts'

// On a queue it deletes what does not match, so it chooses nothing for the others.
const queueFilter: ParamSpec = {
  ...filter,
  facts: ['lambda.filter.sqs.unmatched', 'lambda.filter.sqs.key', 'lambda.filter.max'],
}
const streamFilter: ParamSpec = { ...filter, facts: ['lambda.filter.scope', 'lambda.filter.max'] }
const streamDeadLetter: ParamSpec = {
  ...deadLetter,
  label: 'Records given up go to',
  facts: ['kinesis.lambda.onfailure', 'lambda.esm.kinesis.destination'],
}
const streamPartial: ParamSpec = { ...partialBatch, facts: ['kinesis.lambda.partial'] }

const queueAccount: ParamSpec = {
  ...account,
  label: 'Account of the queue',
  facts: ['lambda.esm.sqs.region', 'sqs.policy.cross_account'],
}
const streamAccount: ParamSpec = {
  ...account,
  label: 'Account of the stream',
  facts: ['kinesis.crossaccount'],
}

export const pollersSpecs = {
  'queue-mapping': {
    name: 'event source mapping',
    params: {
      batch: queueBatch,
      window: queueWindow,
      maxConcurrency,
      partialBatch,
      filter: queueFilter,
      paused,
      account: queueAccount,
      label,
    },
    facts: [
      'lambda.esm.guarantee',
      'lambda.esm.sqs.max',
      'lambda.esm.sqs.scale',
      'lambda.esm.sqs.partial',
      'lambda.esm.sqs.visibility.factor',
      'sqs.retention.default',
    ],
  },
  'fifo-queue-mapping': {
    name: 'event source mapping',
    params: {
      batch: fifoBatch,
      maxConcurrency,
      partialBatch,
      filter: queueFilter,
      paused,
      account: queueAccount,
      label,
    },
    facts: [
      'lambda.esm.guarantee',
      'lambda.esm.sqs.fifo.concurrency',
      'lambda.esm.sqs.batch.fifo',
      'sqs.fifo.group_lock',
      'sqs.dlq.fifo_order',
    ],
  },
  'queue-poll-sdk': {
    name: 'receives',
    params: { batch: receiveBatch, paused, label },
    facts: ['sqs.model', 'sqs.receive.max', 'sqs.longpoll.max', 'sqs.visibility.default'],
  },
  'fifo-queue-poll-sdk': {
    name: 'receives',
    params: { batch: receiveBatch, paused, label },
    facts: ['sqs.model', 'sqs.receive.max', 'sqs.fifo.group_lock', 'sqs.dlq.fifo_order'],
  },
  'stream-mapping': {
    name: 'event source mapping',
    params: {
      batch: streamBatch,
      fanOut,
      parallelization,
      window: tumbling,
      filter: streamFilter,
      attempts: streamAttempts,
      maxAge: streamMaxAge,
      bisect,
      partialBatch: streamPartial,
      deadLetter: streamDeadLetter,
      paused,
      account: streamAccount,
      label,
    },
    facts: [
      'kinesis.lambda.retries',
      'kinesis.lambda.blocking',
      'kinesis.lambda.concurrency',
      'lambda.esm.guarantee',
    ],
  },
  'stream-poll-sdk': {
    name: 'reads',
    params: { fanOut: fanOutOrQueue, paused, label },
    facts: ['kinesis.order.key', 'kinesis.replay'],
  },
  'stream-queue': {
    name: 'queue on the stream',
    params: { fanOut: fanOutOrQueue, paused, label },
    facts: [
      'kinesis.queue',
      'kinesis.queue.order',
      'kinesis.queue.dlq',
      'kinesis.queue.visibility',
      'kinesis.queue.limits',
    ],
  },
  'table-stream-mapping': {
    name: 'event source mapping',
    params: {
      batch: streamBatch,
      parallelization,
      window: tumbling,
      filter: streamFilter,
      attempts: streamAttempts,
      maxAge: tableMaxAge,
      bisect,
      partialBatch: streamPartial,
      deadLetter: streamDeadLetter,
      paused,
      label,
    },
    facts: [
      'dynamodb.stream.retention',
      'dynamodb.stream.order',
      'dynamodb.stream.readers',
      'lambda.esm.guarantee',
      'lambda.esm.kinesis.start',
    ],
  },
  'table-stream-poll-sdk': {
    name: 'reads',
    params: { paused, label },
    facts: ['dynamodb.stream.retention', 'dynamodb.stream.order', 'dynamodb.stream.readers'],
  },
  'pipe-source-queue': {
    name: 'pipe source',
    params: {
      batch: { ...queueBatch, facts: ['lambda.esm.sqs.batch.max'] },
      window: queueWindow,
      filter,
      paused,
      label,
    },
    facts: ['eb.pipes.sources', 'sqs.retention.default'],
  },
  'pipe-source-fifo-queue': {
    name: 'pipe source',
    params: { batch: fifoBatch, filter, paused, label },
    facts: ['eb.pipes.sources', 'eb.pipes.order', 'sqs.fifo.group_lock'],
  },
  'pipe-source-stream': {
    name: 'pipe source',
    params: {
      batch: streamBatch,
      parallelization,
      filter,
      attempts: streamAttempts,
      maxAge: streamMaxAge,
      bisect,
      deadLetter: { ...deadLetter, label: 'Records given up go to' },
      paused,
      label,
    },
    facts: ['eb.pipes.sources', 'eb.pipes.order', 'kinesis.retention.default'],
  },
  'pipe-source-table': {
    name: 'pipe source',
    params: {
      batch: streamBatch,
      parallelization,
      filter,
      attempts: streamAttempts,
      maxAge: tableMaxAge,
      bisect,
      deadLetter: { ...deadLetter, label: 'Records given up go to' },
      paused,
      label,
    },
    facts: [
      'eb.pipes.sources',
      'eb.pipes.order',
      'dynamodb.stream.retention',
      'dynamodb.stream.order',
      'dynamodb.stream.readers',
    ],
  },
  'stream-to-firehose': {
    name: 'Firehose source',
    params: { label },
    facts: ['firehose.retry.s3', 'firehose.record.size'],
  },
  'broker-mapping': {
    name: 'event source mapping',
    params: {
      batch: { ...streamBatch, label: 'Messages a call', facts: [] },
      filter: streamFilter,
      paused,
      label,
    },
    facts: [
      'lambda.invoke.poll_services',
      'lambda.esm.guarantee',
      'mq.lambda.redeliveries',
      'mq.lambda.concurrency',
    ],
  },
  'kafka-mapping': {
    name: 'event source mapping',
    params: {
      batch: { ...streamBatch, facts: [] },
      filter: streamFilter,
      attempts: { ...streamAttempts, facts: ['msk.lambda.retries'] },
      maxAge: { ...streamMaxAge, facts: ['msk.lambda.retries'] },
      bisect: { ...bisect, facts: ['msk.lambda.retries'] },
      partialBatch: { ...partialBatch, facts: ['msk.lambda.retries'] },
      deadLetter: streamDeadLetter,
      paused,
      label,
    },
    facts: ['lambda.invoke.poll_services', 'lambda.esm.guarantee', 'msk.lambda.retries'],
  },
  'pipe-source-broker': {
    name: 'pipe source',
    params: { batch: { ...streamBatch, label: 'Messages a call', facts: [] }, filter, paused, label },
    facts: ['eb.pipes.sources', 'eb.pipes.order'],
  },
  'pipe-source-kafka': {
    name: 'pipe source',
    params: { batch: { ...streamBatch, facts: [] }, filter, paused, label },
    facts: ['eb.pipes.sources', 'eb.pipes.order'],
  },
  'broker-client': {
    name: 'consumes',
    params: { paused, label },
    facts: [],
  },
  'database-source': {
    name: 'Firehose source',
    params: { label },
    facts: [],
  },
} as const satisfies SpecsOfMechanisms<typeof judged>
