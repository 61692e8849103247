import type { FactProse } from '../../schema.ts'
import type { firehoseFacts } from '../firehose.ts'

/** Words of the facts on Amazon Data Firehose, judged and read: pages only. */
export const firehoseProse = {
  'firehose.throughput': {
    label: 'Rate in large regions',
    statement:
      'In N. Virginia, Oregon and Ireland a stream takes 5 MiB, 2,000 requests and 500,000 records per second at first, and is raised as it throttles.',
  },
  'firehose.record.size': {
    label: 'Largest record',
    statement:
      'A record written to Firehose may have 1,000 KiB; from a Kinesis source 10 MiB reach a bucket.',
  },
  'firehose.buffer': {
    label: 'How long data is collected',
    statement: 'Firehose collects 5 MiB or 300 seconds of data before it delivers, unless set otherwise.',
  },
  'firehose.retry.s3': {
    label: 'Retries to a bucket',
    statement:
      'Firehose tries a bucket for 24 hours; data that was written to it is lost after that, data from Kinesis stays in the stream.',
  },
  'firehose.destinations': {
    label: 'Where it delivers',
    statement:
      'A Firehose stream has one destination: S3, Redshift, OpenSearch, Splunk, Snowflake, Iceberg tables or an HTTP endpoint.',
  },
  'firehose.streams': {
    label: 'Streams of an account',
    statement: 'An account may have 100 to 5,000 Firehose streams, depending on the region, until raised.',
  },
  'firehose.throughput.region': {
    label: 'Rate of a stream',
    statement:
      'A stream that is written to takes 1 MiB per second at first, in N. Virginia, Oregon and Ireland 5 MiB, and is raised as it throttles.',
  },
  'firehose.stream.source.rate': {
    label: 'Rate from Kinesis',
    statement: 'With a Kinesis stream as its source, Firehose follows it without a limit of its own.',
  },
  'firehose.batch.max': {
    label: 'Records in a batch',
    statement: 'One PutRecordBatch call carries 500 records or 4 MiB at most.',
  },
  'firehose.buffer.max': {
    label: 'Longest time data is collected',
    statement: 'Firehose can be set to collect data for 900 seconds at most, or not to wait at all.',
  },
  'firehose.retry.http.max': {
    label: 'Longest retries to an HTTP endpoint',
    statement: 'Retries to an HTTP endpoint can be set to two hours at most.',
  },
} as const satisfies Record<keyof typeof firehoseFacts, FactProse>
