import type { Rule } from '../schema.ts'

export const reservedAndMaximum = {
  id: 'reserved-and-maximum',
  origin: 'practice',
  axis: 'scale',
  title: 'Reserved and maximum concurrency',
  cases: {
    throttled: {
      severity: 'caution',
      says: 'Its queues may run {function} {maximum} times at once, but only {reserved} are reserved for it: the rest is throttled and comes back.',
    },
    idle: {
      severity: 'note',
      says: '{reserved} are reserved for {function}, of which its queues can use {maximum}: no other function gets the rest.',
    },
  },
  why: 'The mapping does not look at the reservation: what it receives and cannot run counts as a failed receive.',
  facts: ['lambda.esm.sqs.maxconc.reserved', 'lambda.reserved.semantics', 'lambda.esm.sqs.maxconc.max'],
  repairs: {
    hold: 'Set “Calls at once at most” to {share} for each queue of {function}, and clear its “At most at once”',
    clear: 'Clear “At most at once” of {function}: the maximum of its queues holds it',
    raise: 'Set “At most at once” of {function} to {maximum}',
  },
} as const satisfies Rule
