import type { PatternWords } from './types.ts'

export const humanApproval: PatternWords = {
  when: [
    {
      text: 'A person decides between two steps, in minutes or in months: the workflow hands out a token and waits for it, for up to a year.',
      facts: ['sfn.callback', 'sfn.standard.duration'],
    },
    { text: 'Steps are billed by transition, so that waiting costs none.', facts: ['sfn.price.standard'] },
  ],
  whenNot: [
    { text: 'People only have to know, not to decide.', instead: 'notify-operators' },
    {
      text: 'A machine answers: the same token works, but nobody need be mailed.',
      facts: ['sfn.callback'],
      instead: 'request-reply',
    },
    {
      text: 'The workflow is Express, which cannot wait.',
      facts: ['sfn.express.unsupported'],
      instead: 'workflow',
    },
  ],
  variants: [
    {
      name: 'By mail',
      text: 'A topic mails the approvers; a link leads to an API that returns the token.',
      pairs: ['step-functions>sns-standard', 'sns-standard>email'],
    },
    {
      name: 'In your own application',
      text: 'The token is kept with the case; whoever opens the case sends it back.',
      pairs: ['step-functions>dynamodb'],
    },
    {
      name: 'Durable function',
      text: 'The wait is written as code, in a function that sleeps.',
      facts: ['lambda.durable.max'],
    },
  ],
  traps: [
    { text: 'Set a timeout, and say what silence means: yes, no, or somebody else.' },
    {
      text: 'Everybody on the topic gets the mail, and the first answer counts: the second must do no harm.',
      facts: ['sns.protocols'],
    },
    { text: 'Mail is tried for six hours and then given up.', facts: ['sns.retry.customer.duration'] },
    { text: 'Whoever has the token decides: let the link lead to a page that asks who it is.' },
  ],
}
