import type { PatternWords } from './types.ts'

export const durableFunction: PatternWords = {
  when: [
    {
      text: 'Several steps with pauses, written as one piece of code that keeps its progress, for up to a year.',
      facts: ['lambda.durable.max'],
    },
    { text: 'One team owns all the steps, and a drawn workflow would only repeat the code.' },
  ],
  whenNot: [
    {
      text: 'Steps are mostly calls of AWS services: a workflow makes them without code.',
      facts: ['sfn.integrations'],
      instead: 'workflow',
    },
    {
      text: 'A queue or a stream starts it: then it has fifteen minutes in all.',
      facts: ['lambda.durable.esm.max'],
      instead: 'workflow',
    },
    {
      text: 'One run has more than 3,000 operations.',
      facts: ['lambda.durable.operations'],
      instead: 'pipes-and-filters',
    },
  ],
  talk: {
    text: 'The talk knows no durable functions; for several steps its advice is Step Functions.',
    facts: ['lambda.durable.max'],
  },
  variants: [],
  traps: [
    { text: '300 starts a second until the quota is raised.', facts: ['lambda.durable.start.rate'] },
    {
      text: 'A run may outlive several deployments: the version it began with has to stay.',
      facts: ['lambda.durable.max'],
    },
    {
      text: 'Started by a queue it is an ordinary function as far as time goes; put an asynchronous call between.',
      facts: ['lambda.durable.esm.max'],
    },
    { text: 'A step may fail after it has done its work: let each do it once, or harmlessly twice.' },
  ],
}
