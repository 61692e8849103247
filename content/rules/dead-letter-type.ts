import type { Rule } from '../schema.ts'

export const deadLetterType = {
  id: 'dead-letter-type',
  origin: 'limit',
  axis: 'retries',
  title: 'Kind of dead letter',
  cases: {
    wrong: {
      severity: 'error',
      says: '{dead} cannot take the dead letters of {owner}; {allowed} could.',
    },
  },
  why: 'AWS sets dead letters aside in certain kinds of part only: FIFO with FIFO, standard with standard.',
  facts: ['sqs.dlq.placement'],
  repairs: {
    turn: 'Turn {dead} into {kind}',
    add: 'Add {kind} for the dead letters of {owner}, in place of {dead}',
  },
} as const satisfies Rule
