import type { FactValue } from '../../schema.ts'

/** What the judge reads of facts that only connections rest on; units and sources stand in ../../connections/facts.ts. */
// biome-ignore format: one fact a line, as a table
export const connectionValues = {
  'dynamodb.stream.retention': { value: 86_400, adjustable: 'no' },
  'eb.pipes.filter.scope': { value: 'any-content' },
  'firehose.retry.http': { value: 300, adjustable: 'yes' },
  'iot.rule.filter': { value: 'any-content' },
  'kinesis.queue.failing': { value: 180, adjustable: 'yes' },
  'logs.subscription.retry': { value: 86_400, adjustable: 'no' },
} as const satisfies Readonly<Record<string, FactValue>>
