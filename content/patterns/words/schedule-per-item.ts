import type { PatternWords } from './types.ts'

export const schedulePerItem: PatternWords = {
  when: [
    {
      text: 'Every item has a time of its own, days or months ahead: a reminder, the end of a trial, a hold that expires.',
    },
    {
      text: 'There are many: an account may have ten million schedules.',
      facts: ['eb.scheduler.schedules.max'],
    },
    {
      text: 'Many may fall due together: they go into a queue first.',
      facts: ['sqs.backlog.max'],
      pairs: ['eventbridge-scheduler>sqs-standard'],
    },
  ],
  whenNot: [
    { text: 'Fifteen minutes or less.', facts: ['sqs.delay.max'], instead: 'queue-delay' },
    { text: 'One time for all.', instead: 'schedule' },
    { text: 'The wait is one step among others.', facts: ['sfn.standard.duration'], instead: 'workflow' },
  ],
  variants: [
    {
      name: 'Through a queue',
      text: 'What falls due waits until a worker has time.',
      pairs: ['eventbridge-scheduler>sqs-standard'],
    },
    {
      name: 'Straight to the target',
      text: 'One hop less, where few fall due together.',
      facts: ['eb.scheduler.targets'],
    },
  ],
  traps: [
    {
      text: 'Delete schedules that are done, or let them delete themselves: the quota counts what exists.',
      facts: ['eb.scheduler.schedules.max'],
    },
    {
      text: 'When an item moves or is cancelled, its schedule has to follow: name the schedule after the item.',
    },
    { text: 'Look at the item again before acting: it may have changed since.' },
    {
      text: 'A round hour draws many items to one minute: cap what works on the queue.',
      facts: ['lambda.esm.sqs.maxconc.max'],
    },
  ],
}
