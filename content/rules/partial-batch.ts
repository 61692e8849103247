import type { Rule } from '../schema.ts'

export const partialBatch = {
  id: 'partial-batch',
  origin: 'practice',
  axis: 'retries',
  title: 'Failures inside a batch',
  cases: {
    whole: {
      severity: 'caution',
      says: '{function} gets up to {batch} messages of {source} at once, and one that fails brings all of them back.',
    },
  },
  why: 'A function that reports which messages failed has only those come back; otherwise the whole batch is worked on again.',
  facts: ['lambda.esm.sqs.partial', 'kinesis.lambda.partial'],
  repairs: {
    report: 'Switch on “Report single failures of a batch” of {connection}',
  },
} as const satisfies Rule
