import type { Rule } from '../schema.ts'

export const loosePart = {
  id: 'loose-part',
  origin: 'practice',
  axis: 'consumption',
  title: 'Not connected',
  cases: {
    alone: { severity: 'note', says: '{part} is connected to nothing.' },
    unread: { severity: 'caution', says: 'Nothing takes what arrives at {part}.' },
    unfed: { severity: 'caution', says: 'Nothing leads to {part}.' },
  },
  why: 'What nobody reads expires or is dropped, and what nothing feeds has no work.',
  facts: [],
  repairs: {
    remove: 'Delete {part}',
  },
} as const satisfies Rule
