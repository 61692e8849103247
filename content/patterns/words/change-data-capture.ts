import type { PatternWords } from './types.ts'

export const changeDataCapture: PatternWords = {
  when: [
    {
      text: 'The table is the truth, and every change of it must be told: one write instead of a write and a send that may part.',
    },
    {
      text: 'Each change is wanted once and in the order of its item.',
      facts: ['dynamodb.stream.once', 'dynamodb.stream.order'],
    },
  ],
  whenNot: [
    { text: 'More than two readers.', facts: ['dynamodb.stream.readers'], instead: 'stream' },
    {
      text: 'A reader may be down for more than a day.',
      facts: ['dynamodb.stream.retention'],
      instead: 'bus-queue',
    },
    {
      text: 'Others want to hear what happened in the business, not which row changed.',
      instead: 'bus-routing',
    },
  ],
  variants: [
    { name: 'A function on the table’s stream', text: 'The shortest way.', pairs: ['dynamodb>lambda'] },
    {
      name: 'A pipe to a bus',
      text: 'Filters, changes the shape, and lets rules decide who hears of it.',
      pairs: ['dynamodb>eventbridge-pipe', 'eventbridge-pipe>eventbridge-bus'],
    },
    {
      name: 'Into a Kinesis stream',
      text: 'For more readers and up to a year.',
      facts: ['kinesis.retention.max'],
      pairs: ['dynamodb>kinesis-stream'],
    },
  ],
  traps: [
    {
      text: 'A change is kept for 24 hours and no longer: what fails for a day is lost.',
      facts: ['dynamodb.stream.retention'],
    },
    {
      text: 'The stream has each change once; a function may still see it twice.',
      facts: ['dynamodb.stream.once', 'lambda.esm.guarantee'],
    },
    {
      text: 'Reading cannot start at a time, only at the oldest or the newest change.',
      facts: ['lambda.esm.kinesis.start'],
    },
    { text: 'Readers get to know the table’s layout: changing it then concerns them.' },
  ],
}
