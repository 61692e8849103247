import type { PatternWords } from './types.ts'

export const scatterGather: PatternWords = {
  when: [
    {
      text: 'A question goes to all who may answer, and whoever answers in time counts: quotes, offers, availability.',
    },
    {
      text: 'Whoever asks need not know who listens; listeners come and go.',
      facts: ['sns.subscriptions.max'],
    },
    { text: 'A responder may be slow: its own queue keeps the question.', facts: ['sqs.retention.max'] },
  ],
  whenNot: [
    {
      text: 'The list is known and every one on it must answer.',
      facts: ['sfn.map.inline'],
      instead: 'gather-list',
    },
    { text: 'One responder.', instead: 'request-reply' },
    {
      text: 'The caller waits on an open connection for longer than about half a minute.',
      facts: ['apigw.timeout.rest', 'apigw.timeout.http'],
      instead: 'request-reply',
    },
  ],
  talk: { text: 'Quotes from many suppliers are one of its five situations.', scenario: 'quotes' },
  variants: [
    {
      name: 'A queue for each responder',
      text: 'The question waits for a responder that is down.',
      pairs: ['sns-standard>sqs-standard'],
    },
    {
      name: 'Responders called by the topic',
      text: 'One hop less; a responder that fails misses the question after about three minutes.',
      facts: ['lambda.async.retry.window'],
      pairs: ['sns-standard>lambda'],
    },
  ],
  traps: [
    { text: 'Nobody knows how many answers will come: end by the clock, or by a number that is enough.' },
    { text: 'Every answer has to name its question, or the aggregator cannot tell them apart.' },
    {
      text: 'The aggregator has to keep what came so far outside itself, and to throw away what comes too late.',
    },
    {
      text: 'Questions and answers may come twice: count each responder once.',
      facts: ['sns.standard.delivery', 'sqs.delivery.standard'],
    },
    { text: 'Answers come in any order.', facts: ['sqs.ordering.standard'] },
  ],
}
