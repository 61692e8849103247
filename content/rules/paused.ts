import type { Rule } from '../schema.ts'

export const paused = {
  id: 'paused',
  origin: 'practice',
  axis: 'persistence',
  title: 'Paused',
  cases: {
    waits: {
      severity: 'note',
      says: '{consumer} is paused: what arrives waits at {source} for {kept} and is then gone.',
    },
    unknown: { severity: 'note', says: '{consumer} is paused: what arrives waits at {source}.' },
  },
  why: 'A paused mapping does not poll. Once it runs again, it carries on where it left off, with all that is still kept.',
  facts: ['lambda.esm.pause'],
  repairs: {
    resume: 'Let {consumer} read {source} again',
  },
} as const satisfies Rule
