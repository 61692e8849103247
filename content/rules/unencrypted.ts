import type { Rule } from '../schema.ts'

export const unencrypted = {
  id: 'unencrypted',
  origin: 'practice',
  axis: 'durability',
  title: 'Encryption at rest',
  cases: {
    off: { severity: 'caution', says: '{part} keeps messages unencrypted.' },
    unset: {
      severity: 'caution',
      says: '{part} keeps messages unencrypted, as it does unless set otherwise.',
    },
  },
  why: 'Most rules for data in the cloud ask for encryption at rest. Here it is a setting.',
  facts: [],
  repairs: {
    managed: 'Set “Encryption” of {part} to {key}',
  },
} as const satisfies Rule
