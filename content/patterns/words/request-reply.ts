import type { PatternWords } from './types.ts'

export const requestReply: PatternWords = {
  when: [
    {
      text: 'The requester wants an answer, but not on an open connection: it comes back for it, or is told.',
    },
    {
      text: 'The worker may be slow or down: the request waits for up to fourteen days.',
      facts: ['sqs.retention.max'],
    },
    { text: 'Requester and worker should know only queues, not each other.' },
  ],
  whenNot: [
    {
      text: 'The caller cannot go on without the result, and the work is short.',
      facts: ['apigw.timeout.rest'],
      instead: 'sync-api',
    },
    { text: 'Several answers are to be gathered.', instead: 'scatter-gather' },
    {
      text: 'More steps hang on the answer: a workflow can wait for it.',
      facts: ['sfn.callback'],
      instead: 'workflow',
    },
  ],
  variants: [
    {
      name: 'Two queues',
      text: 'One for requests, one for replies.',
      pairs: ['sqs-standard>lambda', 'lambda>sqs-standard'],
    },
    {
      name: 'Token of a workflow',
      text: 'The workflow sends the request with a token and goes on when the token returns.',
      facts: ['sfn.callback'],
    },
    {
      name: 'Answers in a table',
      text: 'The worker writes the result under the request’s ID; the requester asks for it there.',
      pairs: ['lambda>dynamodb'],
    },
  ],
  traps: [
    {
      text: 'A reader cannot ask a queue for its own reply: give each requester a reply queue, or keep answers by ID.',
      facts: ['sqs.filtering.native'],
    },
    { text: 'Every request carries an ID and the address for the reply, and every reply the ID.' },
    { text: 'Decide how long the requester waits, and what a late reply means.' },
    { text: 'Requests can arrive twice: so can replies.', facts: ['sqs.delivery.standard'] },
    {
      text: 'Two functions that answer each other through queues look like a loop: after about 16 rounds Lambda stops them.',
      facts: ['lambda.recursion'],
    },
  ],
}
