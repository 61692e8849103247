import type { Rule } from '../schema.ts'

export const customBusRetries = {
  id: 'custom-bus-retries',
  origin: 'practice',
  axis: 'retries',
  title: 'Retries of the Custom Event Bus',
  cases: {
    unset: {
      severity: 'caution',
      says: '{bus} gives up on {target} after {attempts} more tries or {age}, since nothing else is set.',
    },
  },
  why: 'A Classic bus tries for a day unless told otherwise; a Custom Event Bus for five minutes. What survived an outage there does not survive it here.',
  facts: ['eb.custom.retry.attempts', 'eb.custom.retry.age', 'eb.custom.retry.age.max'],
  repairs: {
    longest: 'Set “Retries” of {connection} to {attempts} and “Retries for” to {age}',
  },
} as const satisfies Rule
