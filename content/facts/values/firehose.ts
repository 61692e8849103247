import type { FactValue } from '../../schema.ts'

/** What the judge reads of Amazon Data Firehose; units and sources stand in ../firehose.ts. */
// biome-ignore format: one fact a line, as a table
export const firehoseValues = {
  'firehose.record.size': { value: 1024000, adjustable: 'no' },
  'firehose.buffer': { value: 300 },
  'firehose.retry.s3': { value: 86400 },
  'firehose.throughput.region': { value: 1048576, adjustable: 'yes', byRegion: { 'us-east-1': 5242880, 'us-west-2': 5242880, 'eu-west-1': 5242880 } },
  'firehose.buffer.max': { value: 900, adjustable: 'no' },
  'firehose.retry.http.max': { value: 7200, adjustable: 'no' },
} as const satisfies Readonly<Record<string, FactValue>>
