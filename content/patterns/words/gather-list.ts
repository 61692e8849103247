import type { PatternWords } from './types.ts'

export const gatherList: PatternWords = {
  when: [
    {
      text: 'The list of those to ask is known when it starts, and the result needs all of them, or a decision about each that failed.',
      facts: ['sfn.catch'],
    },
    {
      text: 'Each call is retried for itself, and the answers come back together.',
      facts: ['sfn.retry', 'sfn.map.inline'],
    },
    { text: 'It may take long: an execution lasts up to a year.', facts: ['sfn.standard.duration'] },
  ],
  whenNot: [
    { text: 'Responders are not known, or any few answers are enough.', instead: 'scatter-gather' },
    { text: 'Nobody needs the answers together.', instead: 'publish-subscribe' },
    {
      text: 'More starts a second than the account has, 150 in most regions.',
      facts: ['sfn.start.rate'],
      instead: 'pipes-and-filters',
    },
  ],
  variants: [
    { name: 'Inline map', text: 'About 40 at once, in one execution.', facts: ['sfn.map.inline'] },
    {
      name: 'Distributed map',
      text: 'Up to 10,000 child executions at once; Standard workflows only.',
      facts: ['sfn.map.distributed', 'sfn.express.unsupported'],
    },
  ],
  traps: [
    { text: 'Without a Retry nothing is tried again.', facts: ['sfn.retry'] },
    {
      text: 'Catch inside each item, so that one failure is an answer and not the end.',
      facts: ['sfn.catch'],
    },
    {
      text: 'All answers together have to fit 256 KiB: let large ones go to a bucket.',
      facts: ['sfn.payload'],
    },
    { text: 'Long lists fill the history, which ends at 25,000 entries.', facts: ['sfn.history'] },
    { text: 'Each item costs its own state transitions.', facts: ['sfn.price.standard'] },
  ],
}
