import type { PatternWords } from './types.ts'

export const streamLanding: PatternWords = {
  when: [
    {
      text: 'Somebody reads the records live, and somebody else wants all of them in storage for later.',
      facts: ['kinesis.immutable'],
      pairs: ['kinesis-stream>firehose', 'firehose>s3'],
    },
    {
      text: 'No code should be needed for the landing, and it should follow the stream at any rate.',
      facts: ['firehose.stream.source.rate'],
    },
  ],
  whenNot: [
    { text: 'Nobody reads live.', instead: 'firehose-landing' },
    {
      text: 'Storage is to be only seconds behind: Firehose collects for 300 seconds unless set otherwise.',
      facts: ['firehose.buffer'],
      instead: 'stream',
    },
  ],
  talk: {
    text: 'Firehose is its way from a stream to storage; a channel without Firehose came later.',
    facts: ['kinesis.channel'],
    scenario: 'clickstream',
  },
  variants: [
    {
      name: 'Through Firehose',
      text: 'To S3, Redshift, OpenSearch, Iceberg tables and others, one destination each.',
      facts: ['firehose.destinations'],
    },
    {
      name: 'Through a channel',
      text: 'An on-demand stream writes to a bucket or an S3 table by itself, every 5 to 15 minutes.',
      facts: ['kinesis.channel', 'kinesis.channel.freshness'],
    },
    {
      name: 'Changed on the way',
      text: 'Firehose lets a function change the records.',
      pairs: ['firehose>lambda'],
    },
  ],
  traps: [
    { text: 'A stream costs something while nothing flows.', facts: ['kinesis.idle.charge'] },
    {
      text: 'If the bucket cannot be written to for 24 hours, data from a stream stays in the stream, for as long as its retention.',
      facts: ['firehose.retry.s3', 'kinesis.retention.default'],
    },
    { text: 'Short buffers make many small objects, which are slow to query.', facts: ['firehose.buffer'] },
    { text: 'Records above 1,000 KiB reach a bucket, from a stream only.', facts: ['firehose.record.size'] },
  ],
}
