import type { ParamSpec } from '../../schema.ts'
import * as ranges from '../params.ts'

/** Parameters that several kinds share, as they are shown and set, with the facts that give default and range. */
export const retentionOfQueue: ParamSpec = {
  ...ranges.retentionOfQueue,
  type: 'number',
  label: 'Keeps messages for',
  unit: 'second',
  facts: ['sqs.retention.min', 'sqs.retention.default', 'sqs.retention.max'],
}
export const visibility: ParamSpec = {
  ...ranges.visibility,
  type: 'number',
  label: 'Visibility timeout',
  unit: 'second',
  facts: ['sqs.visibility.min', 'sqs.visibility.default', 'sqs.visibility.max'],
}
export const delay: ParamSpec = {
  ...ranges.delay,
  type: 'number',
  label: 'Delay',
  unit: 'second',
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
export const deadLetter: ParamSpec = { ...ranges.deadLetter, type: 'part', label: 'Dead letters go to' }
export const singleGroup: ParamSpec = {
  ...ranges.singleGroup,
  type: 'switch',
  label: 'One message group (strict order)',
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
export const count: ParamSpec = { ...ranges.count, type: 'number', label: 'Stands for', unit: 'count' }
