import type { Rule } from '../schema.ts'

export const filterDeletes = {
  id: 'filter-deletes',
  origin: 'practice',
  axis: 'durability',
  title: 'Filter on a queue',
  cases: {
    alone: {
      severity: 'caution',
      says: 'What the filter of {function} does not match is deleted from {queue} and reaches nobody.',
    },
    shared: {
      severity: 'error',
      says: 'What the filter of {function} does not match is deleted from {queue}, also what {others} should have had.',
    },
  },
  why: 'A filter of an event source mapping on a queue throws away; it leaves nothing for other readers and no dead letter.',
  facts: ['lambda.filter.sqs.unmatched', 'lambda.filter.sqs.key'],
  repairs: {
    before: 'Move the filter to {connection}, and clear “Only messages where” of {mapping}',
    clear: 'Clear “Only messages where” of {mapping}: {function} gets every message',
  },
} as const satisfies Rule
