import type { ParamSpec } from '../schema.ts'

/** Parameters that several mechanisms share. A number whose default is '' is not set: AWS then sets no bound. */

export const label: ParamSpec = { type: 'text', label: 'Label', default: '' }

export const filter: ParamSpec = { type: 'text', label: 'Only messages where', default: '' }

export const deadLetter: ParamSpec = { type: 'part', label: 'Dead letters go to', default: '' }

export const paused: ParamSpec = { type: 'switch', label: 'Paused', default: false }

export const partialBatch: ParamSpec = {
  type: 'switch',
  label: 'Report single failures of a batch',
  default: false,
  facts: ['lambda.esm.sqs.partial'],
}

/** The caller waits for the function, or Lambda queues the event for it. */
export const waits: ParamSpec = {
  type: 'choice',
  label: 'The caller',
  default: 'sync',
  choices: [
    { value: 'sync', label: 'Waits for the answer (sync)' },
    { value: 'async', label: 'Moves on (async)' },
  ],
}

export const movesOn: ParamSpec = { ...waits, default: 'async' }

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
  type: 'number',
  label: 'Retries',
  unit: 'count',
  min: 0,
  max: 185,
  default: 185,
  facts: ['eb.classic.retry.attempts', 'eb.classic.retry.age.min'],
}

export const ruleMaxAge: ParamSpec = {
  type: 'number',
  label: 'Retries for',
  unit: 'second',
  min: 60,
  max: 86_400,
  default: 86_400,
  facts: ['eb.classic.retry.hours', 'eb.classic.retry.age.min'],
}

/** Of a subscriber on a Custom Event Bus. */
export const subscriberAttempts: ParamSpec = {
  type: 'number',
  label: 'Retries',
  unit: 'count',
  min: 0,
  max: 185,
  default: 5,
  facts: ['eb.custom.retry.attempts'],
}

export const subscriberMaxAge: ParamSpec = {
  type: 'number',
  label: 'Retries for',
  unit: 'second',
  min: 60,
  max: 86_400,
  default: 300,
  facts: ['eb.custom.retry.age', 'eb.custom.retry.age.max'],
}

export const subscriberBatch: ParamSpec = {
  type: 'number',
  label: 'Events a call',
  unit: 'message',
  min: 1,
  max: 500,
  default: 10,
  facts: ['eb.custom.batch.size'],
}

export const subscriberWindow: ParamSpec = {
  type: 'number',
  label: 'Waits to fill a batch',
  unit: 'second',
  min: 0,
  max: 300,
  default: 0,
  facts: ['eb.custom.batch.size'],
}

export const fifoSubscriber: ParamSpec = {
  type: 'switch',
  label: 'Each event group in order',
  default: false,
  facts: ['eb.custom.ordering', 'eb.custom.fifo.blocking'],
}

/** Of a poller that reads a standard queue. */
export const queueBatch: ParamSpec = {
  type: 'number',
  label: 'Messages a call',
  unit: 'message',
  min: 1,
  max: 10_000,
  default: 10,
  facts: ['lambda.esm.sqs.batch.default', 'lambda.esm.sqs.batch.max'],
}

export const fifoBatch: ParamSpec = { ...queueBatch, max: 10, facts: ['lambda.esm.sqs.batch.fifo'] }

export const queueWindow: ParamSpec = {
  type: 'number',
  label: 'Waits to fill a batch',
  unit: 'second',
  min: 0,
  max: 300,
  default: 0,
  facts: ['lambda.esm.sqs.window.max'],
}

export const maxConcurrency: ParamSpec = {
  type: 'number',
  label: 'Calls at once at most',
  unit: 'count',
  min: 2,
  max: 1000,
  default: '',
  facts: ['lambda.esm.sqs.maxconc.min', 'lambda.esm.sqs.maxconc.max', 'lambda.esm.sqs.max'],
}

export const receiveBatch: ParamSpec = {
  type: 'number',
  label: 'Messages a receive',
  unit: 'message',
  min: 1,
  max: 10,
  default: 1,
  facts: ['sqs.receive.max'],
}

/** Of a poller that reads a stream, for Lambda and for pipes. */
export const streamBatch: ParamSpec = {
  type: 'number',
  label: 'Records a call',
  unit: 'message',
  min: 1,
  max: 10_000,
  default: 100,
  facts: ['kinesis.lambda.batch'],
}

export const parallelization: ParamSpec = {
  type: 'number',
  label: 'Batches at once a shard',
  unit: 'count',
  min: 1,
  max: 10,
  default: 1,
  facts: ['kinesis.lambda.parallelization'],
}

export const bisect: ParamSpec = {
  type: 'switch',
  label: 'Split a failing batch',
  default: false,
  facts: ['kinesis.lambda.bisect'],
}

export const streamAttempts: ParamSpec = {
  type: 'number',
  label: 'Retries',
  unit: 'count',
  min: 0,
  max: 10_000,
  default: '',
  facts: ['kinesis.lambda.retries', 'lambda.esm.kinesis.retries.max'],
}

export const streamMaxAge: ParamSpec = {
  type: 'number',
  label: 'Skips records older than',
  unit: 'second',
  min: 60,
  max: 604_800,
  default: '',
  facts: ['kinesis.lambda.recordage'],
}

export const tumbling: ParamSpec = {
  type: 'number',
  label: 'Tumbling window',
  unit: 'second',
  min: 0,
  max: 900,
  default: 0,
  facts: ['lambda.esm.kinesis.tumbling.max'],
}

export const fanOut: ParamSpec = {
  type: 'choice',
  label: 'Reads by',
  default: 'shared',
  choices: [
    { value: 'shared', label: 'Polling, shared throughput' },
    { value: 'enhanced', label: 'Enhanced fan-out' },
  ],
  facts: ['kinesis.shard.read.shared', 'kinesis.efo.throughput'],
}

/** A reader of one's own may also use a queue on the stream; Lambda's mapping cannot. */
export const fanOutOrQueue: ParamSpec = {
  ...fanOut,
  choices: [
    { value: 'shared', label: 'Polling, shared throughput' },
    { value: 'enhanced', label: 'Enhanced fan-out' },
    { value: 'queue', label: 'A queue on the stream' },
  ],
  facts: ['kinesis.shard.read.shared', 'kinesis.efo.throughput', 'kinesis.queue'],
}

/** Of a state's Retry block. */
export const stateAttempts: ParamSpec = {
  type: 'number',
  label: 'Retries',
  unit: 'count',
  min: 0,
  max: 99_999_999,
  default: 3,
  facts: ['sfn.retry'],
}

export const compensates: ParamSpec = {
  type: 'switch',
  label: 'Called only to undo',
  default: false,
  facts: ['sfn.saga'],
}
