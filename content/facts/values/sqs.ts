import type { FactValue } from '../../schema.ts'

/** What the judge reads of Amazon SQS; units and sources stand in ../sqs.ts. */
// biome-ignore format: one fact a line, as a table
export const sqsValues = {
  'sqs.standard.throughput': { value: 'unlimited' },
  'sqs.fifo.tps.batched': { value: 3000, adjustable: 'no' },
  'sqs.fifo.ht.partition.tps': { value: 300, adjustable: 'no' },
  'sqs.inflight.standard': { value: 120000, adjustable: 'yes' },
  'sqs.inflight.fifo': { value: 120000, adjustable: 'unknown' },
  'sqs.batch.max': { value: 10, adjustable: 'no' },
  'sqs.message.size.max': { value: 1048576, adjustable: 'no' },
  'sqs.batch.payload.max': { value: 1048576, adjustable: 'no' },
  'sqs.extended_client.max': { value: 2147483648 },
  'sqs.retention.min': { value: 60, adjustable: 'no' },
  'sqs.retention.default': { value: 345600 },
  'sqs.retention.max': { value: 1209600, adjustable: 'no' },
  'sqs.visibility.max': { value: 43200, adjustable: 'no' },
  'sqs.delay.max': { value: 900, adjustable: 'no' },
  'sqs.consumer.per_message': { value: 1 },
  'sqs.latency.example': { value: 0.02 },
  'sqs.fifo.ht.tps': { value: 2400, adjustable: 'yes', byRegion: { 'us-east-1': 70000, 'us-west-2': 70000, 'eu-west-1': 70000, 'us-east-2': 19000, 'eu-central-1': 19000, 'ap-south-1': 9000, 'ap-southeast-1': 9000, 'ap-southeast-2': 9000, 'ap-northeast-1': 9000, 'sa-east-1': 4500 } },
  'sqs.dlq.maxreceive.default': { value: 10 },
  'sqs.visibility.default': { value: 30 },
  'sqs.visibility.min': { value: 0, adjustable: 'no' },
  'sqs.receive.max': { value: 10, adjustable: 'no' },
} as const satisfies Readonly<Record<string, FactValue>>
