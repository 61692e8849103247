import type { PatternWords } from './types.ts'

export const saga: PatternWords = {
  when: [
    {
      text: 'Several services must all succeed, or what was done must be undone: a seat, a card, a hotel.',
      facts: ['sfn.saga', 'sfn.catch'],
    },
    {
      text: 'It lasts too long for a transaction: minutes, days, up to a year.',
      facts: ['sfn.standard.duration'],
    },
    {
      text: 'Somebody will ask how far it came: a finished execution can be looked at for 90 days.',
      facts: ['sfn.history.retention'],
    },
  ],
  whenNot: [
    { text: 'There is nothing to undo.', instead: 'workflow' },
    { text: 'One step.', instead: 'queue' },
    {
      text: 'Teams should react to events without a coordinator that knows them all.',
      instead: 'bus-routing',
    },
  ],
  talk: {
    text: 'For a booking that may have to be undone it advises a saga, orchestrated by Step Functions, which calls many services natively.',
    facts: ['sfn.saga', 'sfn.integrations'],
    scenario: 'trip',
  },
  variants: [
    {
      name: 'Standard workflow',
      text: 'Each step runs exactly once, unless a Retry repeats it.',
      facts: ['sfn.standard.semantics'],
    },
    {
      name: 'Durable function',
      text: 'The same written as code, in one function that keeps its progress.',
      facts: ['lambda.durable.max'],
    },
  ],
  traps: [
    {
      text: 'Nothing is undone by itself: every step needs its counterpart, drawn and tested.',
      facts: ['sfn.saga'],
    },
    {
      text: 'Undoing can fail as well. Give it retries, and a person at the end.',
      facts: ['sfn.retry', 'sfn.catch'],
    },
    {
      text: 'A few errors pass every Catch and end the execution: oversized data is one.',
      facts: ['sfn.catch', 'sfn.payload'],
    },
    {
      text: 'Retries repeat a step, and a step may have worked although its answer was lost: make both ways idempotent.',
      facts: ['sfn.standard.semantics'],
    },
    { text: 'Until it ends, others see the half of it that is done.' },
  ],
  accepts: [
    {
      rule: 'account-concurrency',
      text: 'Every step runs as soon as its turn comes, with nothing in front that holds it back: a peak needs that many functions at once, for which the account has to ask.',
      facts: ['lambda.concurrency.default', 'sfn.start.rate'],
    },
  ],
}
