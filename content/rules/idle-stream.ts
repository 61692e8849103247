import type { Rule } from '../schema.ts'

export const idleStream = {
  id: 'idle-stream',
  origin: 'practice',
  axis: 'pricing',
  title: 'Idle stream',
  cases: {
    idle: {
      severity: 'note',
      says: 'Of {total} a month for {stream}, {hours} are for hours in which little or nothing flows.',
    },
  },
  why: 'A stream is billed by the hour, whether something flows or not. A queue is not.',
  facts: ['kinesis.price.ondemand', 'kinesis.idle.charge'],
  repairs: {
    shards: 'Set “Capacity” of {stream} to provisioned and “Shards” to {shards}, about {cost} a month',
  },
  own: { share: 0.5 },
} as const satisfies Rule
