import type { Column } from './types.ts'

/** Services and their variants, in the order in which they are compared. */
export const columns: readonly Column[] = [
  { id: 'sqs-standard', service: 'sqs', kind: 'sqs-standard', variant: 'Standard', name: 'SQS standard' },
  { id: 'sqs-fair', service: 'sqs', kind: 'sqs-standard', variant: 'Fair', name: 'SQS fair' },
  { id: 'sqs-fifo', service: 'sqs', kind: 'sqs-fifo', variant: 'FIFO', name: 'SQS FIFO' },
  { id: 'sns-standard', service: 'sns', kind: 'sns-standard', variant: 'Standard', name: 'SNS standard' },
  { id: 'sns-fifo', service: 'sns', kind: 'sns-fifo', variant: 'FIFO', name: 'SNS FIFO' },
  {
    id: 'eventbridge-custom',
    service: 'eventbridge',
    kind: 'eventbridge-bus-v2',
    variant: 'Custom Event Bus',
    name: 'EventBridge Custom Event Bus',
    available: 'eb.custom.available',
  },
  {
    id: 'eventbridge-classic',
    service: 'eventbridge',
    kind: 'eventbridge-bus',
    variant: 'Classic',
    name: 'EventBridge Classic',
  },
  {
    id: 'kinesis-on-demand',
    service: 'kinesis',
    kind: 'kinesis-stream',
    variant: 'On-demand',
    name: 'Kinesis on-demand Standard',
  },
  {
    id: 'kinesis-advantage',
    service: 'kinesis',
    kind: 'kinesis-stream',
    variant: 'Advantage',
    name: 'Kinesis on-demand Advantage',
  },
  {
    id: 'kinesis-provisioned',
    service: 'kinesis',
    kind: 'kinesis-stream',
    variant: 'Provisioned',
    name: 'Kinesis provisioned',
  },
  {
    id: 'kinesis-queue',
    service: 'kinesis',
    kind: 'kinesis-stream',
    variant: 'Queue on it',
    name: 'Queue on a Kinesis stream',
  },
]
