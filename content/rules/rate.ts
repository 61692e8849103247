import type { Rule } from '../schema.ts'

export const rate = {
  id: 'rate',
  origin: 'limit',
  axis: 'scale',
  title: 'Rate',
  cases: {
    over: {
      severity: 'error',
      says: '{part} takes {quota} in {region}, and {peak} are expected at the peak.',
    },
    raise: {
      severity: 'caution',
      says: '{part} takes {quota} in {region}, and {peak} are expected at the peak: ask AWS for an increase of the quota.',
    },
    own: {
      severity: 'caution',
      says: '{part} takes {quota} as it is set, and {peak} are expected at the peak.',
    },
    near: {
      severity: 'note',
      says: 'At the peak {part} gets {peak}, {share} of the {quota} that it takes in {region}.',
    },
  },
  why: 'Calls above a quota are throttled: whoever sends has to try again, or loses the message.',
  facts: [],
  repairs: {
    shards: 'Set “Shards” of {part} to {shards}',
    many: 'Switch off “One message group (strict order)” of {part}: order is then kept within each group',
    fast: 'Switch on “High throughput” of {part}',
  },
  own: { near: 0.8 },
} as const satisfies Rule
