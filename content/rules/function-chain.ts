import type { Rule } from '../schema.ts'

export const functionChain = {
  id: 'function-chain',
  origin: 'practice',
  axis: 'consumption',
  title: 'Chain of functions',
  cases: {
    long: {
      severity: 'caution',
      says: '{functions} call each other in a row: nobody sees how far a run has come, and nobody undoes half of it.',
    },
  },
  why: 'A workflow keeps how far each run has come, tries steps again and undoes them; functions that call functions leave that to their code.',
  facts: ['lambda.orchestration', 'sfn.retry', 'sfn.catch'],
  repairs: {
    workflow:
      'Let a workflow call {functions} in turn, started by what starts {first} now; the connections between them are deleted',
  },
  own: { functions: 3 },
} as const satisfies Rule
