import type { Rule } from '../schema.ts'

export const orderLost = {
  id: 'order-lost',
  origin: 'practice',
  axis: 'consumption',
  title: 'Order',
  cases: {
    lost: {
      severity: 'caution',
      says: 'Order is asked for, and {source} keeps none on the way to {target}.',
    },
    handOff: {
      severity: 'caution',
      says: 'Order is asked for: {source} hands events to {target} in order, and does not wait until they are worked on.',
    },
    groups: {
      severity: 'caution',
      says: 'Strict order is asked for, and {source} keeps it within each group or key only.',
    },
  },
  why: 'One hop without order is enough for messages to overtake each other.',
  facts: [],
  repairs: {
    fifo: 'Turn {sources} into FIFO',
    strict: 'Turn {sources} into FIFO, and switch on “{setting}”',
    ordered: 'Switch on “Each event group in order” of {connection}',
    waits: 'Let {connection} wait for the answer, “Each event group in order” switched on',
    log: 'Set “Reads by” of {connection} to polling, in the order of each shard',
    single: 'Switch on “{setting}” of {source}',
  },
} as const satisfies Rule
