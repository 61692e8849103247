import type { PatternWords } from './types.ts'

export const syncApi: PatternWords = {
  when: [
    { text: 'The caller cannot go on without the result: a price, a login, a page.' },
    {
      text: 'The work is short: what is behind an API has about half a minute to answer.',
      facts: ['apigw.timeout.rest', 'apigw.timeout.http'],
    },
    { text: 'If it fails, the caller tries again: nobody else has to remember.' },
  ],
  whenNot: [
    { text: 'The caller only wants to know that it was accepted.', instead: 'queue' },
    { text: 'The work is longer than that.', facts: ['apigw.timeout.rest'], instead: 'request-reply' },
    { text: 'A rush is more than what is behind can take, and must not be turned away.', instead: 'queue' },
  ],
  talk: {
    text: 'An API that calls a function and waits is its example of a synchronous call.',
    facts: ['lambda.invoke.sync_services'],
  },
  variants: [
    {
      name: 'REST API',
      text: '29 seconds, more on request for regional and private ones.',
      facts: ['apigw.timeout.rest'],
    },
    { name: 'HTTP API', text: '30 seconds, and no more.', facts: ['apigw.timeout.http'] },
    {
      name: 'Store and answer',
      text: 'The API writes to a queue or a stream itself and answers at once: the step below the waterline.',
      facts: ['apigw.integrations'],
      pairs: ['api-gateway>sqs-standard'],
    },
  ],
  traps: [
    {
      text: 'Services in a chain must all be up: each link takes some of the availability and all of its delay.',
    },
    {
      text: 'All APIs of an account share 10,000 requests a second in a region.',
      facts: ['apigw.throttle.region'],
    },
    {
      text: 'All functions of an account share 1,000 environments: one API can starve the rest.',
      facts: ['lambda.concurrency.default', 'lambda.reserved.semantics'],
    },
    {
      text: 'The API takes 10 MB, the function behind it 6.',
      facts: ['apigw.payload', 'lambda.payload.sync'],
    },
  ],
}
