import type { FactValue } from '../../schema.ts'

/** What the judge reads of Amazon Kinesis Data Streams; units and sources stand in ../kinesis.ts. */
// biome-ignore format: one fact a line, as a table
export const kinesisValues = {
  'kinesis.shard.write.bytes': { value: 1048576, adjustable: 'no' },
  'kinesis.shard.write.records': { value: 1000, adjustable: 'no' },
  'kinesis.record.size.default': { value: 1048576 },
  'kinesis.record.size.max': { value: 10485760, adjustable: 'no' },
  'kinesis.efo.consumers': { value: 20, adjustable: 'unknown' },
  'kinesis.efo.consumers.advantage': { value: 50, adjustable: 'unknown' },
  'kinesis.latency.shared': { value: 0.2 },
  'kinesis.latency.efo': { value: 0.07 },
  'kinesis.retention.default': { value: 86400 },
  'kinesis.retention.max': { value: 31536000, adjustable: 'no' },
  'kinesis.queue.order': { value: 'none' },
  'kinesis.ondemand.write.max.region': { value: 200000000, adjustable: 'yes', byRegion: { 'us-east-1': 10000000000, 'us-west-2': 10000000000, 'eu-west-1': 10000000000 } },
} as const satisfies Readonly<Record<string, FactValue>>
