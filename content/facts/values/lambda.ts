import type { FactValue } from '../../schema.ts'

/** What the judge reads of AWS Lambda; units and sources stand in ../lambda.ts. */
// biome-ignore format: one fact a line, as a table
export const lambdaValues = {
  'lambda.concurrency.default': { value: 1000, adjustable: 'yes' },
  'lambda.rps.factor': { value: 10, adjustable: 'no' },
  'lambda.reserved.headroom': { value: 100, adjustable: 'no' },
  'lambda.timeout.max': { value: 900, adjustable: 'no' },
  'lambda.payload.sync': { value: 6291456, adjustable: 'no' },
  'lambda.payload.async': { value: 1048576, adjustable: 'no' },
  'lambda.async.age.max': { value: 21600, adjustable: 'no' },
  'lambda.esm.sqs.max': { value: 1250, adjustable: 'yes' },
  'lambda.esm.sqs.maxconc.min': { value: 2, adjustable: 'no' },
  'lambda.esm.sqs.maxconc.max': { value: 1000, adjustable: 'no' },
  'lambda.esm.sqs.visibility.factor': { value: 6 },
  'lambda.esm.kinesis.parallel.max': { value: 10, adjustable: 'no' },
  'lambda.esm.kinesis.tumbling.max': { value: 900, adjustable: 'no' },
  'lambda.durable.max': { value: 31536000, adjustable: 'no' },
  'lambda.filter.scope': { value: 'any-content' },
  'lambda.async.retry.window': { value: 180, adjustable: 'no' },
  'lambda.timeout.default': { value: 3 },
  'lambda.esm.sqs.batch.max': { value: 10000, adjustable: 'no' },
  'lambda.esm.sqs.batch.default': { value: 10 },
  'lambda.esm.sqs.batch.fifo': { value: 10, adjustable: 'no' },
  'lambda.esm.sqs.window.max': { value: 300, adjustable: 'no' },
  'lambda.esm.kinesis.batch.max': { value: 10000, adjustable: 'no' },
  'lambda.esm.kinesis.retries.max': { value: 10000, adjustable: 'no' },
  'lambda.esm.kinesis.age.max': { value: 604800, adjustable: 'no' },
  'lambda.esm.kinesis.batch.default': { value: 100, adjustable: 'no' },
} as const satisfies Readonly<Record<string, FactValue>>
