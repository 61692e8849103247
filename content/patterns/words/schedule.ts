import type { PatternWords } from './types.ts'

export const schedule: PatternWords = {
  when: [
    {
      text: 'Work starts at a time, not at an event: every night, every five minutes, on the first of the month.',
    },
    {
      text: 'The schedule can call what does the work: more than 270 services.',
      facts: ['eb.scheduler.targets'],
    },
    {
      text: 'A call that fails is to be tried again: up to 185 times in 24 hours.',
      facts: ['eb.scheduler.retry', 'eb.scheduler.retry.window'],
    },
  ],
  whenNot: [
    { text: 'You would poll for something that could tell you.', instead: 'direct-trigger' },
    { text: 'Each item has a time of its own.', instead: 'schedule-per-item' },
    { text: 'It is a matter of minutes after a message.', facts: ['sqs.delay.max'], instead: 'queue-delay' },
  ],
  variants: [
    {
      name: 'Calls a function',
      text: 'For work of up to fifteen minutes.',
      facts: ['lambda.timeout.max'],
      pairs: ['eventbridge-scheduler>lambda'],
    },
    {
      name: 'Starts a container',
      text: 'For work without a limit of time.',
      facts: ['ecs.job.length'],
      pairs: ['eventbridge-scheduler>ecs-fargate'],
    },
    {
      name: 'Starts a workflow',
      text: 'For several steps.',
      pairs: ['eventbridge-scheduler>step-functions'],
    },
  ],
  traps: [
    {
      text: 'The many tries are for reaching the target. A function that fails is called twice more.',
      facts: ['lambda.invoke.eventbridge', 'lambda.async.retries.default'],
    },
    {
      text: 'The next start may come while the last one is still at work: lock, or cap the function at one.',
      facts: ['lambda.reserved.semantics'],
    },
    { text: 'A container takes up to two minutes to start.', facts: ['ecs.start.time.max'] },
    { text: 'Everything at midnight is a rush of your own making: spread it.' },
  ],
}
