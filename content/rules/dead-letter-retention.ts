import type { Rule } from '../schema.ts'

export const deadLetterRetention = {
  id: 'dead-letter-retention',
  origin: 'practice',
  axis: 'retries',
  title: 'Retention of dead letters',
  cases: {
    short: {
      severity: 'caution',
      says: '{queue} keeps a message for {kept}, {dead} for {aside}, counted from the first send: what is set aside late is soon gone.',
    },
    longest: {
      severity: 'note',
      says: '{queue} and {dead} both keep a message for {aside}, the longest there is, counted from the first send: look at dead letters soon.',
    },
  },
  why: 'On a standard queue the age of a dead letter counts from its first send, so its queue should keep it for longer.',
  facts: ['sqs.dlq.retention', 'sqs.retention.max'],
  repairs: {
    keep: 'Set “Keeps messages for” of {dead} to {longest}',
  },
} as const satisfies Rule
