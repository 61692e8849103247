import type { ParamSpec } from '../../schema.ts'
import * as ranges from '../params.ts'

/** Parameters that several mechanisms share, as they are shown and set. */

export const label: ParamSpec = { type: 'text', label: 'Label', default: '' }

export const filter: ParamSpec = { ...ranges.filter, type: 'text', label: 'Only messages where' }

export const deadLetter: ParamSpec = { ...ranges.deadLetter, type: 'part', label: 'Dead letters go to' }

export const paused: ParamSpec = { type: 'switch', label: 'Paused', default: false }

/** What a bus puts into a FIFO queue needs a group. */
export const groupId: ParamSpec = {
  type: 'text',
  label: 'Message group',
  default: '',
  targets: ['sqs-fifo'],
  facts: ['eb.rule.fifo.group'],
}

/** Whose the target is. Across accounts a policy has to let the sender in. */
export const account: ParamSpec = {
  type: 'choice',
  label: 'Account',
  default: 'own',
  choices: [
    { value: 'own', label: 'The same' },
    { value: 'other', label: 'Another one' },
    { value: 'allowed', label: 'Another one whose policy allows it' },
  ],
}

export const partialBatch: ParamSpec = {
  ...ranges.partialBatch,
  type: 'switch',
  label: 'Report single failures of a batch',
  facts: ['lambda.esm.sqs.partial'],
}

/** The caller waits for the function, or Lambda queues the event for it. */
export const waits: ParamSpec = {
  ...ranges.waits,
  type: 'choice',
  label: 'The caller',
  choices: [
    { value: 'sync', label: 'Waits for the answer (sync)' },
    { value: 'async', label: 'Moves on (async)' },
  ],
}

export const movesOn: ParamSpec = { ...waits, ...ranges.movesOn }

export const rateLimit: ParamSpec = {
  type: 'number',
  label: 'Calls a second at most',
  unit: 'call-per-second',
  min: 1,
  max: 300,
  default: 300,
  facts: ['eb.apidest.rate'],
}

/** Of a Classic rule's target. */
export const ruleAttempts: ParamSpec = {
  ...ranges.ruleAttempts,
  type: 'number',
  label: 'Retries',
  unit: 'count',
  facts: ['eb.classic.retry.attempts', 'eb.classic.retry.age.min'],
}

export const ruleMaxAge: ParamSpec = {
  ...ranges.ruleMaxAge,
  type: 'number',
  label: 'Retries for',
  unit: 'second',
  facts: ['eb.classic.retry.hours', 'eb.classic.retry.age.min'],
}

/** Of a subscriber on a Custom Event Bus. */
export const subscriberAttempts: ParamSpec = {
  ...ranges.subscriberAttempts,
  type: 'number',
  label: 'Retries',
  unit: 'count',
  facts: ['eb.custom.retry.attempts', 'eb.custom.retry.attempts.max'],
}

export const subscriberMaxAge: ParamSpec = {
  ...ranges.subscriberMaxAge,
  type: 'number',
  label: 'Retries for',
  unit: 'second',
  facts: ['eb.custom.retry.age', 'eb.custom.retry.age.min', 'eb.custom.retry.age.max'],
}

export const subscriberBatch: ParamSpec = {
  ...ranges.subscriberBatch,
  type: 'number',
  label: 'Events a call',
  unit: 'message',
  facts: ['eb.custom.batch.size'],
}

export const subscriberWindow: ParamSpec = {
  ...ranges.subscriberWindow,
  type: 'number',
  label: 'Waits to fill a batch',
  unit: 'second',
  facts: ['eb.custom.batch.window'],
}

export const fifoSubscriber: ParamSpec = {
  ...ranges.fifoSubscriber,
  type: 'switch',
  label: 'Each event group in order',
  facts: ['eb.custom.ordering', 'eb.custom.fifo.blocking'],
}

/** Of a poller that reads a standard queue. */
export const queueBatch: ParamSpec = {
  ...ranges.queueBatch,
  type: 'number',
  label: 'Messages a call',
  unit: 'message',
  facts: ['lambda.esm.sqs.batch.default', 'lambda.esm.sqs.batch.max'],
}

export const fifoBatch: ParamSpec = {
  ...queueBatch,
  ...ranges.fifoBatch,
  facts: ['lambda.esm.sqs.batch.fifo'],
}

export const queueWindow: ParamSpec = {
  ...ranges.queueWindow,
  type: 'number',
  label: 'Waits to fill a batch',
  unit: 'second',
  facts: ['lambda.esm.sqs.window.max'],
}

export const maxConcurrency: ParamSpec = {
  ...ranges.maxConcurrency,
  type: 'number',
  label: 'Calls at once at most',
  unit: 'count',
  facts: ['lambda.esm.sqs.maxconc.min', 'lambda.esm.sqs.maxconc.max', 'lambda.esm.sqs.max'],
}

export const receiveBatch: ParamSpec = {
  ...ranges.receiveBatch,
  type: 'number',
  label: 'Messages a receive',
  unit: 'message',
  facts: ['sqs.receive.max'],
}

/** Of a poller that reads a stream, for Lambda and for pipes. */
export const streamBatch: ParamSpec = {
  ...ranges.streamBatch,
  type: 'number',
  label: 'Records a call',
  unit: 'message',
  facts: ['kinesis.lambda.batch', 'lambda.esm.kinesis.batch.default', 'lambda.esm.kinesis.batch.max'],
}

export const parallelization: ParamSpec = {
  ...ranges.parallelization,
  type: 'number',
  label: 'Batches at once a shard',
  unit: 'count',
  facts: ['kinesis.lambda.parallelization', 'lambda.esm.kinesis.parallel.max'],
}

export const bisect: ParamSpec = {
  ...ranges.bisect,
  type: 'switch',
  label: 'Split a failing batch',
  facts: ['kinesis.lambda.bisect'],
}

export const streamAttempts: ParamSpec = {
  ...ranges.streamAttempts,
  type: 'number',
  label: 'Retries',
  unit: 'count',
  facts: ['kinesis.lambda.retries', 'lambda.esm.kinesis.retries.max'],
}

export const streamMaxAge: ParamSpec = {
  ...ranges.streamMaxAge,
  type: 'number',
  label: 'Skips records older than',
  unit: 'second',
  facts: ['kinesis.lambda.recordage', 'lambda.esm.kinesis.age.max'],
}

export const tumbling: ParamSpec = {
  ...ranges.tumbling,
  type: 'number',
  label: 'Tumbling window',
  unit: 'second',
  facts: ['lambda.esm.kinesis.tumbling.max'],
}

export const fanOut: ParamSpec = {
  ...ranges.fanOut,
  type: 'choice',
  label: 'Reads by',
  choices: [
    { value: 'shared', label: 'Polling, shared throughput' },
    { value: 'enhanced', label: 'Enhanced fan-out' },
  ],
  facts: ['kinesis.shard.read.shared', 'kinesis.efo.throughput'],
}

/** A reader of one's own may also use a queue on the stream; Lambda's mapping cannot. */
export const fanOutOrQueue: ParamSpec = {
  ...fanOut,
  ...ranges.fanOutOrQueue,
  choices: [
    { value: 'shared', label: 'Polling, shared throughput' },
    { value: 'enhanced', label: 'Enhanced fan-out' },
    { value: 'queue', label: 'A queue on the stream' },
  ],
  facts: ['kinesis.shard.read.shared', 'kinesis.efo.throughput', 'kinesis.queue'],
}

/** Of a state's Retry block. */
export const stateAttempts: ParamSpec = {
  ...ranges.stateAttempts,
  type: 'number',
  label: 'Retries',
  unit: 'count',
  facts: ['sfn.retry'],
}

export const compensates: ParamSpec = {
  ...ranges.compensates,
  type: 'switch',
  label: 'Called only to undo',
  facts: ['sfn.saga'],
}

/** Of a reader on a table's stream, which keeps a change for a day. */
export const tableMaxAge: ParamSpec = { ...streamMaxAge, ...ranges.tableMaxAge }

/** Code, or Lambda itself after an asynchronous call. */
export const sentBy: ParamSpec = {
  ...ranges.sentBy,
  type: 'choice',
  label: 'Sent by',
  choices: [
    { value: 'async', label: 'The code' },
    { value: 'destination', label: 'Lambda, as a destination' },
  ],
  facts: ['lambda.destinations.types'],
}
