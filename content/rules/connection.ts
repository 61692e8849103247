import type { Rule } from '../schema.ts'

export const connection = {
  id: 'connection',
  origin: 'limit',
  axis: 'consumption',
  title: 'Connection',
  cases: {
    refused: { severity: 'error', says: '{source} cannot feed {target}. {reason}' },
    unknown: {
      severity: 'caution',
      says: 'Nobody has looked up yet whether {source} can feed {target}.',
    },
  },
  why: 'Each service delivers to certain others only; what lies between them has to be built.',
  facts: [],
  repairs: {
    between: 'Put {parts} between {source} and {target}',
  },
} as const satisfies Rule
