import type { Rule } from '../schema.ts'

export const stopSwitch = {
  id: 'stop-switch',
  origin: 'practice',
  axis: 'durability',
  title: 'Stop switch',
  cases: {
    lost: {
      severity: 'error',
      says: '{function} may not run at all, so every event that {source} hands it is lost at once: no dead letter is set.',
    },
    aside: {
      severity: 'caution',
      says: '{function} may not run at all, so every event that {source} hands it becomes a dead letter at once, without a retry.',
    },
    polled: {
      severity: 'caution',
      says: '{function} may not run at all, but {source} is still polled: messages are received, throttled and come back until they become dead letters or expire.',
    },
  },
  why: 'Reserved concurrency of zero refuses calls; it does not make messages wait. A paused mapping does: the consumer carries on where it left off.',
  facts: ['lambda.reserved.zero', 'lambda.reserved.zero.async', 'lambda.esm.pause'],
  repairs: {
    pause: 'Pause {mapping}, and clear “At most at once” of {function}',
    queue: 'Put a queue between {source} and {function}, pause it, and clear “At most at once” of {function}',
    lift: 'Clear “At most at once” of {function}, so that it runs again',
  },
} as const satisfies Rule
