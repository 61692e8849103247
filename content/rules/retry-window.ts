import type { Rule } from '../schema.ts'

export const retryWindow = {
  id: 'retry-window',
  origin: 'practice',
  axis: 'persistence',
  title: 'Outage',
  cases: {
    short: {
      severity: 'caution',
      says: '{target} may be down for {asked}; what {source} hands it is tried for {window} only.',
    },
  },
  why: 'An outage that lasts longer than the retries loses what arrived at its beginning, or sets it aside.',
  facts: [],
  repairs: {
    keep: 'Set “{setting}” of {owner} to {wanted}',
    longer: 'Set “Retries” of {owner} to {attempts} and “Retries for” to {wanted}',
    queue: 'Put a queue between {source} and {target}, which keeps messages for {wanted}',
  },
} as const satisfies Rule
