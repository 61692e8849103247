import type { Rule } from '../schema.ts'

export const fifoGroup = {
  id: 'fifo-group',
  origin: 'limit',
  axis: 'consumption',
  title: 'Message group',
  cases: {
    missing: {
      severity: 'error',
      says: '{bus} cannot send to {queue}: a FIFO queue asks for a message group, and none is set.',
    },
  },
  why: 'A FIFO queue takes no message without a group. The bus has to be told which.',
  facts: ['eb.rule.fifo.group'],
  repairs: {
    one: 'Set “Message group” of {connection} to “all”: one group for everything, in strict order',
  },
} as const satisfies Rule
