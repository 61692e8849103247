import type { PatternWords } from './types.ts'

export const forkJoin: PatternWords = {
  when: [
    { text: 'Steps do not depend on each other, and the next one needs the results of all.' },
    { text: 'It should take as long as the slowest branch, not as long as all of them.' },
    { text: 'Each branch has its own retries.', facts: ['sfn.retry'] },
  ],
  whenNot: [
    { text: 'Nobody needs the results together.', instead: 'publish-subscribe' },
    { text: 'The branches are all alike, one for each item of a list.', instead: 'gather-list' },
    { text: 'Enough answers will do, from whoever gives them.', instead: 'scatter-gather' },
  ],
  variants: [
    { name: 'Standard', text: 'Branches may last up to a year.', facts: ['sfn.standard.duration'] },
    {
      name: 'Express',
      text: 'All branches have to end within five minutes.',
      facts: ['sfn.express.duration'],
    },
  ],
  traps: [
    {
      text: 'Catch errors inside each branch, so that the join can tell which one failed.',
      facts: ['sfn.catch'],
    },
    { text: 'The results of all branches together have to fit 256 KiB.', facts: ['sfn.payload'] },
    { text: 'Branches that do something in the world cannot be called back by the join: that needs a saga.' },
    { text: 'One branch that hangs holds the join: set a timeout on each.' },
  ],
}
