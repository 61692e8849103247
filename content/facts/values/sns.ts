import type { FactValue } from '../../schema.ts'

/** What the judge reads of Amazon SNS; units and sources stand in ../sns.ts. */
// biome-ignore format: one fact a line, as a table
export const snsValues = {
  'sns.subscriptions.max': { value: 12500000, adjustable: 'yes' },
  'sns.fifo.subscriptions.max': { value: 100, adjustable: 'yes' },
  'sns.fifo.group.rate': { value: 300, adjustable: 'no' },
  'sns.message.size.default': { value: 262144 },
  'sns.message.size.max': { value: 1048576, adjustable: 'no' },
  'sns.message.size.large.subscriptions': { value: 100, adjustable: 'unknown' },
  'sns.filter.scope': { value: 'some-body' },
  'sns.fifo.archive.retention': { value: 31536000, adjustable: 'no' },
  'sns.retry.aws.duration': { value: 1987200, adjustable: 'no' },
  'sns.retry.customer.duration': { value: 21600, adjustable: 'no' },
  'sns.latency.typical': { value: 0.03 },
  'sns.publish.rate': { value: 300, adjustable: 'yes', byRegion: { 'us-east-1': 30000, 'us-west-2': 9000, 'eu-west-1': 9000, 'us-east-2': 1500, 'eu-central-1': 1500, 'ap-south-1': 1500, 'ap-southeast-1': 1500, 'ap-southeast-2': 1500, 'ap-northeast-1': 1500 } },
  'sns.fifo.publish.rate': { value: 3000, adjustable: 'yes', byRegion: { 'us-east-1': 30000, 'us-west-2': 9000, 'eu-west-1': 9000 } },
  'sns.retry.http.window': { value: 60 },
  'sns.retry.firehose.throttled': { value: 21600, adjustable: 'no' },
  'sns.retry.http.default': { value: 3 },
  'sns.retry.http.totaltime': { value: 3600, adjustable: 'no' },
  'sns.retry.http.max': { value: 100, adjustable: 'no' },
  'sns.email.rate': { value: 10, adjustable: 'no' },
  'sns.sms.rate': { value: 20, adjustable: 'yes' },
} as const satisfies Readonly<Record<string, FactValue>>
