import type { PatternWords } from './types.ts'

export const workflow: PatternWords = {
  when: [
    {
      text: 'Several steps belong together, and somebody has to know how far each one came.',
      facts: ['sfn.history.retention'],
    },
    { text: 'Each step has its own retries and its own way out.', facts: ['sfn.retry', 'sfn.catch'] },
    {
      text: 'Steps are calls of AWS services or of HTTPS APIs: over 200 need no function.',
      facts: ['sfn.integrations'],
    },
    { text: 'There are pauses, of up to a year in all.', facts: ['sfn.standard.duration'] },
  ],
  whenNot: [
    {
      text: 'One step: a workflow is a hop and a bill more.',
      facts: ['sfn.price.standard'],
      instead: 'queue',
    },
    {
      text: 'Very many and cheap: a million transitions cost $25, and starts are limited.',
      facts: ['sfn.price.standard', 'sfn.start.rate'],
      instead: 'pipes-and-filters',
    },
    { text: 'What comes before must be undone if a later step fails.', instead: 'saga' },
  ],
  talk: {
    text: 'For several steps it points to Step Functions, which connects to a whole range of services by itself.',
    facts: ['sfn.integrations'],
  },
  variants: [
    {
      name: 'Standard',
      text: 'Up to a year, each step once, history kept for 90 days.',
      facts: ['sfn.standard.duration', 'sfn.standard.semantics', 'sfn.history.retention'],
    },
    {
      name: 'Express',
      text: 'Up to five minutes, cheaper, 6,000 starts a second; may run twice when started asynchronously.',
      facts: ['sfn.express.duration', 'sfn.express.rate', 'sfn.express.semantics', 'sfn.price.express'],
    },
    {
      name: 'Behind a queue',
      text: 'A pipe reads the queue and starts the workflow, where starts come in bursts.',
      pairs: ['sqs-standard>eventbridge-pipe', 'eventbridge-pipe>step-functions'],
    },
  ],
  traps: [
    { text: 'A state without a Retry is tried once.', facts: ['sfn.retry'] },
    { text: '256 KiB between states: pass a pointer, not the body.', facts: ['sfn.payload'] },
    { text: 'A loop fills the history; at 25,000 entries the execution fails.', facts: ['sfn.history'] },
    { text: 'Express cannot wait for callbacks or jobs.', facts: ['sfn.express.unsupported'] },
  ],
}
