import type { Rule } from '../schema.ts'

export const loop = {
  id: 'loop',
  origin: 'practice',
  axis: 'consumption',
  title: 'Loop',
  cases: {
    closed: {
      severity: 'caution',
      says: 'Messages go round between {parts}, and no way leads out.',
    },
    self: { severity: 'caution', says: '{part} feeds itself, and no way leads out.' },
  },
  why: 'A message that is sent on where it came from goes round until something stops it; each round is billed. Lambda ends some loops, not all.',
  facts: ['lambda.recursion'],
  repairs: {
    cut: 'Delete {connection}, which closes the loop',
  },
} as const satisfies Rule
