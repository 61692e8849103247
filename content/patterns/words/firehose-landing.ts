import type { PatternWords } from './types.ts'

export const firehoseLanding: PatternWords = {
  when: [
    {
      text: 'Records only have to land: in a bucket, a warehouse, a search index.',
      facts: ['firehose.destinations'],
    },
    {
      text: 'There is no code to write and nothing to scale: a stream that throttles is raised.',
      facts: ['firehose.throughput.region'],
    },
  ],
  whenNot: [
    { text: 'Somebody reads the records live, or again.', instead: 'stream-landing' },
    {
      text: 'A minute is too late: data is collected for 300 seconds unless set otherwise.',
      facts: ['firehose.buffer'],
      instead: 'stream',
    },
    {
      text: 'Losing data because the bucket was shut for a day is not to be thought of.',
      facts: ['firehose.retry.s3'],
      instead: 'stream-landing',
    },
  ],
  variants: [
    { name: 'Written to directly', text: 'Up to 500 records in a call.', facts: ['firehose.batch.max'] },
    {
      name: 'Behind a topic',
      text: 'Everything that is published also lands.',
      pairs: ['sns-standard>firehose'],
    },
    {
      name: 'Behind logs',
      text: 'A subscription of a log group lands its lines.',
      pairs: ['cloudwatch-logs>firehose'],
    },
  ],
  traps: [
    {
      text: 'It starts at 1 MiB a second in most regions, 5 in three, and is raised only once it throttles: producers have to try again.',
      facts: ['firehose.throughput.region', 'firehose.throughput'],
    },
    { text: 'After 24 hours without a bucket the data is lost.', facts: ['firehose.retry.s3'] },
    { text: 'An HTTP destination is tried for far less.', facts: ['firehose.retry.http'] },
    { text: 'A record may have 1,000 KiB.', facts: ['firehose.record.size'] },
  ],
}
