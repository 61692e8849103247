import type { Rule } from '../schema.ts'

export const visibilityTimeout = {
  id: 'visibility-timeout',
  origin: 'practice',
  axis: 'durability',
  title: 'Visibility',
  cases: {
    refused: {
      severity: 'error',
      says: '{queue} hides a message for {visibility}, but {function} may run for {timeout}: Lambda refuses such a mapping.',
    },
    short: {
      severity: 'caution',
      says: '{queue} hides a message for {visibility}; {factor} times the timeout of {function}, with its batch window, is {least}.',
    },
  },
  why: 'A message that is still being worked on becomes visible again when the timeout is over, and a second function starts on it.',
  facts: ['lambda.esm.sqs.visibility.factor', 'lambda.esm.sqs.visibility.check', 'sqs.visibility.max'],
  repairs: {
    hide: 'Set “Visibility timeout” of {queue} to {least}',
  },
} as const satisfies Rule
