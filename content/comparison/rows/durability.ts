import type { Cell, Row } from '../types.ts'

const facilities: Cell = { says: '{0} facilities', facts: ['kinesis.durability.az'] }
const mayRepeat: Cell = { says: 'not at all', facts: ['kinesis.delivery.semantics'] }

/** What is stored when, and what may come twice. */
// biome-ignore format: a row of the table reads as a row
export const durabilityRows: readonly Row[] = [
  {
    id: 'stored-in', axis: 'durability', label: 'Stored in',
    sqs: 'sqs.durability.multi_az',
    sns: 'sns.durability.multiaz',
    eventbridge: ['unknown', { says: 'runs in several zones; nothing is promised for one event', facts: ['eb.durability.multiaz'] }],
    kinesis: facilities,
  },
  {
    id: 'stored-before-answer', axis: 'durability', label: 'Stored before the answer',
    sqs: 'sqs.durability.ack',
    sns: 'sns.durability.ack',
    eventbridge: ['eb.custom.durability.ack', 'eb.classic.durability.ack'],
    kinesis: 'kinesis.durability.ack',
  },
  {
    id: 'delivery', axis: 'durability', label: 'Delivered',
    sqs: ['sqs.delivery.standard', 'sqs.delivery.standard', 'sqs.delivery.fifo'],
    sns: ['sns.standard.delivery', { says: 'exactly once, to a FIFO queue', facts: ['sns.fifo.exactlyonce', 'sns.fifo.filter.semantics'] }],
    eventbridge: ['eb.custom.delivery', 'eb.classic.delivery'],
    kinesis: [
      'kinesis.delivery.semantics', 'kinesis.delivery.semantics', 'kinesis.delivery.semantics',
      { says: 'at least once', facts: ['kinesis.queue.order'] },
    ],
  },
  {
    id: 'repeats-dropped', axis: 'durability', label: 'Repeats are dropped for',
    sqs: [{ says: 'not at all', facts: ['sqs.delivery.standard'] }, { says: 'not at all', facts: ['sqs.delivery.standard'] }, 'sqs.dedup.window'],
    sns: [{ says: 'not at all', facts: ['sns.standard.delivery'] }, 'sns.fifo.dedup.window'],
    eventbridge: ['eb.custom.dedup.window', { says: 'not at all', facts: ['eb.classic.delivery'] }],
    kinesis: [mayRepeat, mayRepeat, mayRepeat, { says: 'not at all', facts: ['kinesis.queue.order'] }],
  },
]
