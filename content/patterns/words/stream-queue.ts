import type { PatternWords } from './types.ts'

export const streamQueue: PatternWords = {
  when: [
    {
      text: 'The records are on a stream for other readers anyway, and some of the work is jobs: handed out one by one and acknowledged alone.',
      facts: ['kinesis.queue'],
    },
    {
      text: 'A failing record must not hold up those behind it.',
      facts: ['kinesis.queue.order', 'kinesis.lambda.blocking'],
    },
  ],
  whenNot: [
    {
      text: 'The workers need the order: such a queue keeps none.',
      facts: ['kinesis.queue.order'],
      instead: 'stream',
    },
    {
      text: 'There is no other reader: a plain queue has no charge while idle and keeps work for fourteen days.',
      facts: ['kinesis.idle.charge', 'sqs.idle.charge', 'sqs.retention.max'],
      instead: 'queue',
    },
    {
      text: 'The stream has provisioned shards: queues stand on on-demand streams.',
      facts: ['kinesis.queue'],
      instead: 'stream',
    },
  ],
  talk: {
    text: 'The talk keeps queues and streams apart; this came later and joins them.',
    facts: ['kinesis.queue'],
  },
  variants: [],
  traps: [
    {
      text: 'After six receives, about three minutes at the defaults, a record is set aside inside the queue, and there expires with the stream.',
      facts: ['kinesis.queue.dlq', 'kinesis.queue.failing'],
    },
    {
      text: 'What takes longer than 30 seconds is handed out again, unless the visibility timeout is raised.',
      facts: ['kinesis.queue.visibility', 'kinesis.queue.visibility.max'],
    },
    {
      text: 'Queues and readers with enhanced fan-out together are 20 to a stream, 50 under Advantage.',
      facts: ['kinesis.queue.limits'],
    },
    { text: 'Records can be handed out twice.', facts: ['kinesis.queue.order'] },
  ],
}
