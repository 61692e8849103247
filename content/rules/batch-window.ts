import type { Rule } from '../schema.ts'

export const batchWindow = {
  id: 'batch-window',
  origin: 'practice',
  axis: 'consumption',
  title: 'Batching window',
  cases: {
    long: {
      severity: 'caution',
      says: '{connection} waits up to {window} to fill a batch, and messages should arrive within {asked}.',
    },
  },
  why: 'While a batch fills, the messages in it wait.',
  facts: [],
  repairs: {
    none: 'Set “{setting}” of {connection} to {least}',
  },
} as const satisfies Rule
