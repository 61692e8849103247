import type { Rule } from '../schema.ts'

export const duplicates = {
  id: 'duplicates',
  origin: 'practice',
  axis: 'durability',
  title: 'Duplicates',
  cases: {
    possible: {
      severity: 'caution',
      says: '{part} may hand out a message twice, and duplicates must be removed: either the channel does it, or {consumers} must.',
    },
  },
  why: 'Most channels deliver at least once. FIFO removes what is sent twice within its window; a consumer that checks ids removes the rest.',
  facts: ['sqs.dedup.window'],
  repairs: {
    fifo: 'Turn {parts} into FIFO',
  },
} as const satisfies Rule
