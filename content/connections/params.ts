import { factValues as values } from '../facts/values/index.ts'
import type { ParamRange } from '../schema.ts'

/**
 * Parameters of connections: what the judge reads of them. A number whose default is '' is not set: AWS then
 * sets no bound.
 */
export const filter = { default: '' } as const satisfies ParamRange
export const deadLetter = { default: '' } as const satisfies ParamRange
export const partialBatch = { default: false } as const satisfies ParamRange
export const waits = { default: 'sync', offers: ['sync', 'async'] } as const satisfies ParamRange
export const movesOn = { default: 'async', offers: ['sync', 'async'] } as const satisfies ParamRange
export const ruleAttempts = {
  min: 0,
  max: values['eb.classic.retry.attempts'].value,
  default: values['eb.classic.retry.attempts'].value,
} as const satisfies ParamRange
export const ruleMaxAge = {
  min: values['eb.classic.retry.age.min'].value,
  max: values['eb.classic.retry.hours'].value,
  default: values['eb.classic.retry.hours'].value,
} as const satisfies ParamRange
export const subscriberAttempts = {
  min: 0,
  max: values['eb.custom.retry.attempts.max'].value,
  default: values['eb.custom.retry.attempts'].value,
} as const satisfies ParamRange
export const subscriberMaxAge = {
  min: values['eb.custom.retry.age.min'].value,
  max: values['eb.custom.retry.age.max'].value,
  default: values['eb.custom.retry.age'].value,
} as const satisfies ParamRange
export const subscriberBatch = {
  min: 1,
  max: values['eb.custom.batch.size'].value,
  default: 10,
} as const satisfies ParamRange
export const subscriberWindow = {
  min: 0,
  max: values['eb.custom.batch.window'].value,
  default: 0,
} as const satisfies ParamRange
export const fifoSubscriber = { default: false } as const satisfies ParamRange
export const queueBatch = {
  min: 1,
  max: values['lambda.esm.sqs.batch.max'].value,
  default: values['lambda.esm.sqs.batch.default'].value,
} as const satisfies ParamRange
export const fifoBatch = {
  min: 1,
  max: values['lambda.esm.sqs.batch.fifo'].value,
  default: values['lambda.esm.sqs.batch.default'].value,
} as const satisfies ParamRange
export const queueWindow = {
  min: 0,
  max: values['lambda.esm.sqs.window.max'].value,
  default: 0,
} as const satisfies ParamRange
export const maxConcurrency = {
  min: values['lambda.esm.sqs.maxconc.min'].value,
  max: values['lambda.esm.sqs.maxconc.max'].value,
  default: '',
} as const satisfies ParamRange
export const receiveBatch = {
  min: 1,
  max: values['sqs.receive.max'].value,
  default: 1,
} as const satisfies ParamRange
export const streamBatch = {
  min: 1,
  max: values['lambda.esm.kinesis.batch.max'].value,
  default: values['lambda.esm.kinesis.batch.default'].value,
} as const satisfies ParamRange
export const parallelization = {
  min: 1,
  max: values['lambda.esm.kinesis.parallel.max'].value,
  default: 1,
} as const satisfies ParamRange
export const bisect = { default: false } as const satisfies ParamRange
export const streamAttempts = {
  min: 0,
  max: values['lambda.esm.kinesis.retries.max'].value,
  default: '',
} as const satisfies ParamRange
export const streamMaxAge = {
  min: 60,
  max: values['lambda.esm.kinesis.age.max'].value,
  default: '',
} as const satisfies ParamRange
export const tumbling = {
  min: 0,
  max: values['lambda.esm.kinesis.tumbling.max'].value,
  default: 0,
} as const satisfies ParamRange
export const fanOut = { default: 'shared', offers: ['shared', 'enhanced'] } as const satisfies ParamRange
export const fanOutOrQueue = {
  default: 'shared',
  offers: ['shared', 'enhanced', 'queue'],
  // Absent from the API models of 29 September 2026; documented since.
  newSince: { fact: 'kinesis.queue', value: 'queue' },
} as const satisfies ParamRange
export const stateAttempts = {
  min: 0,
  max: 99_999_999,
  default: values['sfn.retry'].value,
} as const satisfies ParamRange
export const compensates = { default: false } as const satisfies ParamRange
export const sentBy = { default: 'async', offers: ['async', 'destination'] } as const satisfies ParamRange
export const callback = { default: 'async', offers: ['async', 'callback'] } as const satisfies ParamRange
export const tableMaxAge = {
  min: 60,
  max: values['dynamodb.stream.retention'].value,
  default: '',
} as const satisfies ParamRange
