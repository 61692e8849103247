import type { Question } from '../schema.ts'

export const catchUp = {
  id: 'catch-up',
  axis: 'persistence',
  title: 'How long may messages have to wait while a consumer is down?',
  lead: 'A buffer lets producers carry on while a consumer is broken, slow or under maintenance. Topics and buses pass events through; queues and streams keep them.',
  why: 'A queue keeps a message for up to 14 days, a stream a record for up to 365. A topic that calls a function leaves it two retries, about three minutes, while the code fails.',
  facts: [
    'sqs.retention.max',
    'kinesis.retention.max',
    'lambda.async.retries.default',
    'lambda.async.retry.delay1',
    'lambda.async.retry.delay2',
    'eb.custom.retention.max',
  ],
  type: 'one',
  ordered: true,
  parent: { question: 'caller-waits', options: ['accepted', 'later'] },
  options: [
    {
      id: 'none',
      label: "They needn't wait",
      hint: 'If nobody is there to take it, a short retry is enough',
      asks: [],
    },
    {
      id: 'day',
      label: 'Up to a day',
      hint: 'Ride out an outage or a nightly maintenance window',
      asks: [
        {
          metric: 'outage-survived',
          target: { atLeast: 86_400, partly: 3_600 },
          strength: 'should',
          weight: 30,
          why: 'Messages must outlive an outage of a day.',
        },
      ],
    },
    {
      id: 'weeks',
      label: 'Up to two weeks',
      hint: 'A third party may be down for days; nothing may be dropped',
      asks: [
        {
          metric: 'outage-survived',
          target: { atLeast: 1_209_600, partly: 86_400 },
          strength: 'should',
          weight: 30,
          why: 'Messages must outlive an outage of two weeks.',
        },
      ],
    },
    {
      id: 'year',
      label: 'Longer, up to a year',
      hint: 'Messages are a record that a late consumer comes back to',
      asks: [
        {
          metric: 'outage-survived',
          target: { atLeast: 31_536_000, partly: 1_209_600 },
          strength: 'should',
          weight: 30,
          why: 'Messages must outlive an outage of up to a year.',
        },
      ],
    },
  ],
} as const satisfies Question

export const reread = {
  id: 'reread',
  axis: 'persistence',
  title: 'Will somebody read old messages again?',
  lead: 'After a bug, or when a new consumer starts, the past has to come back.',
  why: 'A queue deletes what was processed. A stream, the Custom Event Bus, a FIFO topic with an archive, and a Classic bus with an archive can give it again.',
  facts: [
    'sqs.replay',
    'kinesis.replay',
    'kinesis.retention.max',
    'eb.custom.replay',
    'sns.fifo.replay',
    'eb.archive.retention',
  ],
  type: 'one',
  ordered: true,
  options: [
    { id: 'no', label: 'No, done is done', hint: 'A processed message has no further use', asks: [] },
    {
      id: 'day',
      label: 'Yes, the last day',
      hint: 'To repair after a faulty release',
      asks: [
        {
          metric: 'replay-window',
          target: { atLeast: 86_400 },
          strength: 'should',
          weight: 20,
          why: 'The last day must be readable again.',
        },
      ],
    },
    {
      id: 'month',
      label: 'Yes, the last month',
      hint: 'A new consumer starts with history',
      asks: [
        {
          metric: 'replay-window',
          target: { atLeast: 2_592_000, partly: 86_400 },
          strength: 'should',
          weight: 20,
          why: 'The last month must be readable again.',
        },
      ],
    },
    {
      id: 'year',
      label: 'Yes, the last year',
      hint: 'The messages are the record',
      asks: [
        {
          metric: 'replay-window',
          target: { atLeast: 31_536_000, partly: 2_592_000 },
          strength: 'should',
          weight: 20,
          why: 'The last year must be readable again.',
        },
      ],
    },
  ],
} as const satisfies Question
