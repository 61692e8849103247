import type { Rule } from '../schema.ts'

export const noDeadLetter = {
  id: 'no-dead-letter',
  origin: 'practice',
  axis: 'retries',
  title: 'Dead letters',
  cases: {
    dropped: {
      severity: 'caution',
      says: 'What {target} cannot handle is dropped when retries end: no dead letter is set for what {source} hands it.',
    },
    returns: {
      severity: 'caution',
      says: 'A message of {source} that {target} cannot handle comes back until it expires: no dead letter is set.',
    },
    undelivered: {
      severity: 'note',
      says: 'What {source} cannot deliver to {target} is dropped when retries end, or at once where permission is missing.',
    },
  },
  why: 'A dead-letter queue keeps what could not be handled, so that somebody can look at it and send it again.',
  facts: ['sqs.dlq.placement', 'sqs.redrive.api'],
  repairs: {
    add: 'Add a dead-letter queue for {owner}, which keeps messages for {retention}',
  },
} as const satisfies Rule
