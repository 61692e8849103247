import type { AxisWords } from './types.ts'

export const persistenceWords = {
  'catch-up': {
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
    options: {
      none: { label: "They needn't wait", hint: 'If nobody is there to take it, a short retry is enough' },
      day: {
        label: 'Up to a day',
        hint: 'Ride out an outage or a nightly maintenance window',
        asks: { 'outage-survived': 'Messages must outlive an outage of a day.' },
      },
      weeks: {
        label: 'Up to two weeks',
        hint: 'A third party may be down for days; nothing may be dropped',
        asks: { 'outage-survived': 'Messages must outlive an outage of two weeks.' },
      },
      year: {
        label: 'Longer, up to a year',
        hint: 'Messages are a record that a late consumer comes back to',
        asks: { 'outage-survived': 'Messages must outlive an outage of up to a year.' },
      },
    },
  },
  reread: {
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
    options: {
      no: { label: 'No, done is done', hint: 'A processed message has no further use' },
      day: {
        label: 'Yes, the last day',
        hint: 'To repair after a faulty release',
        asks: { 'replay-window': 'The last day must be readable again.' },
      },
      month: {
        label: 'Yes, the last month',
        hint: 'A new consumer starts with history',
        asks: { 'replay-window': 'The last month must be readable again.' },
      },
      year: {
        label: 'Yes, the last year',
        hint: 'The messages are the record',
        asks: { 'replay-window': 'The last year must be readable again.' },
      },
    },
  },
} as const satisfies AxisWords<'persistence'>
