import type { PatternWords } from './types.ts'

export const queueDelay: PatternWords = {
  when: [
    {
      text: 'Work should start some minutes after it was asked for: a message can be held back for up to fifteen.',
      facts: ['sqs.delay.max'],
    },
    { text: 'A second look after a while: is the payment in, is the file complete, has the mail bounced?' },
    {
      text: 'Each message has a delay of its own: a standard queue takes one with every send.',
      facts: ['sqs.delay.max'],
    },
  ],
  whenNot: [
    {
      text: 'It is longer than fifteen minutes, or a day of the calendar.',
      facts: ['sqs.delay.max'],
      instead: 'schedule-per-item',
    },
    { text: 'The same hour holds for all of the work.', instead: 'schedule' },
    {
      text: 'Delays of their own and order together: on a FIFO queue only the whole queue can be delayed.',
      facts: ['sqs.delay.fifo_per_message'],
      instead: 'schedule-per-item',
    },
  ],
  variants: [
    {
      name: 'Delay of the queue',
      text: 'Every message waits the same time; FIFO queues offer this one only.',
      facts: ['sqs.delay.max', 'sqs.delay.fifo_per_message'],
    },
    {
      name: 'Delay of a message',
      text: 'The sender says how long, for each message.',
      facts: ['sqs.delay.max'],
    },
    {
      name: 'Wait in a workflow',
      text: 'Where more steps follow, the pause is one of them and may last up to a year.',
      facts: ['sfn.standard.duration'],
    },
  ],
  traps: [
    {
      text: 'The delay is for the first look only: a retry waits for the visibility timeout.',
      facts: ['sqs.visibility.default'],
    },
    {
      text: 'After the delay a message waits its turn like any other. It is a lower bound, not an appointment.',
    },
    { text: 'The world may have moved on meanwhile: look at the state again before acting.' },
    { text: 'A message can arrive twice.', facts: ['sqs.delivery.standard'] },
  ],
}
