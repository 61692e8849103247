import type { Fact } from '../schema.ts'
import { firehoseValues as values } from './values/firehose.ts'

/** What Amazon Data Firehose promises and limits. */
// biome-ignore format: one fact a line, as a table
export const firehoseFacts = {
  'firehose.throughput': { value: 5242880, unit: 'byte-per-second', source: 'firehose-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'yes' },
  'firehose.record.size': { ...values['firehose.record.size'], unit: 'byte', source: 'firehose-api-put-record', confidence: 'verified', checkedOn: '2026-11-23' },
  'firehose.buffer': { ...values['firehose.buffer'], unit: 'second', source: 'firehose-api-buffering-hints', confidence: 'verified', copyDated: '2026-10' },
  'firehose.retry.s3': { ...values['firehose.retry.s3'], unit: 'second', source: 'firehose-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
  'firehose.destinations': { value: 's3,redshift,opensearch,splunk,snowflake,iceberg,http', unit: 'text', source: 'firehose-api-create-delivery-stream', confidence: 'verified', copyDated: '2026-10' },
  'firehose.streams': { value: 100, unit: 'count', source: 'firehose-quotas', confidence: 'verified', checkedOn: '2026-11-23', adjustable: 'yes', byRegion: { 'us-east-1': 5000, 'us-east-2': 5000, 'us-west-2': 5000, 'eu-west-1': 5000, 'ap-northeast-1': 5000, 'eu-central-1': 2000, 'ap-southeast-1': 2000, 'ap-southeast-2': 2000, 'ap-south-1': 2000, 'eu-west-3': 500, 'sa-east-1': 500 } },
  'firehose.throughput.region': { ...values['firehose.throughput.region'], unit: 'byte-per-second', source: 'firehose-quotas', confidence: 'verified', checkedOn: '2026-11-23' },
  'firehose.stream.source.rate': { value: 'unlimited', unit: 'byte-per-second', source: 'firehose-quotas', confidence: 'verified', copyDated: '2026-10' },
  'firehose.batch.max': { value: 500, unit: 'message', source: 'firehose-quotas', confidence: 'verified', copyDated: '2026-10', adjustable: 'no' },
  'firehose.buffer.max': { ...values['firehose.buffer.max'], unit: 'second', source: 'firehose-api-buffering-hints', confidence: 'verified', copyDated: '2026-10' },
  'firehose.retry.http.max': { ...values['firehose.retry.http.max'], unit: 'second', source: 'firehose-api-http-retry', confidence: 'verified', copyDated: '2026-10' },
} as const satisfies Record<string, Fact>
