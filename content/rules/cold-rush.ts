import type { Rule } from '../schema.ts'

export const coldRush = {
  id: 'cold-rush',
  origin: 'practice',
  axis: 'scale',
  title: 'Rush',
  cases: {
    cold: {
      severity: 'caution',
      says: 'A rush at a known hour meets {function} cold: nothing before it holds messages back, and no environment is kept warm.',
    },
  },
  why: 'New environments come in steps, each with a cold start; those that are provisioned stand ready, and can be scheduled.',
  facts: ['lambda.scaling.rate', 'lambda.provisioned.semantics'],
  repairs: {
    warm: 'Set “Kept warm” of {function} to {environments}',
    queue: 'Put a queue between {source} and {function}, which holds the rush back',
  },
} as const satisfies Rule
