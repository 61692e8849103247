import type { FactValue } from '../../schema.ts'

/** What the judge reads of AWS Lambda; units and sources stand in ../lambda.ts. */
// biome-ignore format: one fact a line, as a table
export const lambdaValues = {
  'lambda.concurrency.default': { value: 1000, adjustable: 'yes' },
  'lambda.scaling.rate': { value: 1000, adjustable: 'no' },
  'lambda.rps.factor': { value: 10, adjustable: 'no' },
  'lambda.reserved.headroom': { value: 100, adjustable: 'no' },
  'lambda.reserved.semantics': { value: 'floor-and-ceiling' },
  'lambda.provisioned.semantics': { value: 'warm-and-billed' },
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
} as const satisfies Readonly<Record<string, FactValue>>
