import type { Rule } from '../schema.ts'

export const waitingBelow = {
  id: 'waiting-below',
  origin: 'practice',
  axis: 'consumption',
  title: 'Waits below the waterline',
  cases: {
    waits: {
      severity: 'caution',
      says: '{caller} works on messages and waits for {callee}: both are paid while one works, and if one fails, so does the other.',
    },
  },
  why: 'Below the waterline nobody waits for an answer, so a call that waits only ties two parts together.',
  facts: ['lambda.env.concurrency', 'lambda.orchestration'],
  repairs: {
    queue: 'Put a queue between {caller} and {callee}',
    move: 'Set “The caller” of {connection} to move on (async)',
  },
} as const satisfies Rule
