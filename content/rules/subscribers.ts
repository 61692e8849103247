import type { Rule } from '../schema.ts'

export const subscribers = {
  id: 'subscribers',
  origin: 'limit',
  axis: 'scale',
  title: 'Subscribers',
  cases: {
    over: { severity: 'error', says: '{channel} has {used} subscribers and may have {quota}.' },
    raise: {
      severity: 'caution',
      says: '{channel} has {used} subscribers and may have {quota}: ask AWS for an increase of the quota.',
    },
    near: {
      severity: 'note',
      says: '{channel} has {used} subscribers, {share} of the {quota} that it may have.',
    },
  },
  why: 'Every subscriber gets a copy of its own, and a quota says how many there may be.',
  facts: [],
  repairs: {
    small: 'Switch off “Messages up to 1 MiB” of {channel}: it then takes {size} at most',
    standard: 'Turn {topics} into standard, without order',
  },
  own: { near: 0.8 },
} as const satisfies Rule
