import type { Rule } from '../schema.ts'

export const crossAccount = {
  id: 'cross-account',
  origin: 'limit',
  axis: 'consumption',
  title: 'Other account',
  cases: {
    closed: {
      severity: 'error',
      says: '{called} is in another account than {caller}, and no policy lets {caller} in: every call is refused.',
    },
  },
  why: 'Across accounts both sides have to agree: the role of the one that calls, and a policy at the one that is called.',
  facts: [],
  repairs: {
    allow: 'Set “{setting}” of {connection} to another one whose policy allows it',
  },
} as const satisfies Rule
