import type { Rule } from '../schema.ts'

export const region = {
  id: 'region',
  origin: 'limit',
  axis: 'consumption',
  title: 'Region',
  cases: {
    missing: { severity: 'error', says: '{part} cannot be had in {region}.' },
  },
  why: 'New services come to some regions first.',
  facts: [],
  repairs: {
    classic: 'Turn {part} into {kind}, with its settings as far as that has them',
  },
} as const satisfies Rule
