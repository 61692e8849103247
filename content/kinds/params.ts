import type { ParamSpec } from '../schema.ts'

/** Parameters that several kinds share. Defaults and ranges are AWS's, with the facts that say so. */
export const retentionOfQueue: ParamSpec = {
  type: 'number',
  label: 'Keeps messages for',
  unit: 'second',
  min: 60,
  max: 1_209_600,
  default: 345_600,
  facts: ['sqs.retention.min', 'sqs.retention.default', 'sqs.retention.max'],
}
export const visibility: ParamSpec = {
  type: 'number',
  label: 'Visibility timeout',
  unit: 'second',
  min: 0,
  max: 43_200,
  default: 30,
  facts: ['sqs.visibility.default', 'sqs.visibility.max'],
}
export const delay: ParamSpec = {
  type: 'number',
  label: 'Delay',
  unit: 'second',
  min: 0,
  max: 900,
  default: 0,
  facts: ['sqs.delay.max'],
}
export const tries: ParamSpec = {
  type: 'number',
  label: 'Tries before dead letter',
  unit: 'count',
  min: 1,
  max: 1000,
  default: 10,
  facts: ['sqs.dlq.maxreceive.min', 'sqs.dlq.maxreceive.default', 'sqs.dlq.maxreceive.max'],
}
export const deadLetter: ParamSpec = { type: 'part', label: 'Dead letters go to', default: '' }
export const singleGroup: ParamSpec = {
  type: 'switch',
  label: 'One message group (strict order)',
  default: false,
  facts: ['sqs.ordering.fifo', 'sqs.fifo.ht.partition.tps'],
}
export const encryption: ParamSpec = {
  type: 'choice',
  label: 'Encryption',
  default: 'managed',
  choices: [
    { value: 'managed', label: 'AWS-owned key' },
    { value: 'kms', label: 'KMS key' },
    { value: 'none', label: 'None' },
  ],
}
export const count: ParamSpec = {
  type: 'number',
  label: 'Stands for',
  unit: 'count',
  min: 1,
  max: 20_000_000,
  default: 1,
}
