import type { Cell, Row } from '../types.ts'

const topicKeepsNothing: Cell = { says: 'nothing is kept', facts: ['sns.standard.persistence'] }
const fromAnyPoint: Cell = {
  says: 'yes, from any point that is kept',
  facts: ['kinesis.replay', 'kinesis.immutable'],
}

/** What is kept, for how long, and whether it can be read again. */
// biome-ignore format: a row of the table reads as a row
export const persistenceRows: readonly Row[] = [
  {
    id: 'kept-unless-set', axis: 'persistence', label: 'Kept, unless set',
    sqs: 'sqs.retention.default',
    sns: [topicKeepsNothing, { says: 'nothing without an archive', facts: ['sns.fifo.archive.retention'] }],
    eventbridge: ['eb.custom.retention.default', { says: 'nothing without an archive', facts: ['eb.classic.retention'] }],
    kinesis: 'kinesis.retention.default',
  },
  {
    id: 'kept-longest', axis: 'persistence', label: 'Kept, at most',
    sqs: 'sqs.retention.max',
    sns: [topicKeepsNothing, { says: '{0}, in an archive', facts: ['sns.fifo.archive.retention'] }],
    eventbridge: ['eb.custom.retention.max', { says: '{0}, in an archive', facts: ['eb.archive.retention'] }],
    kinesis: 'kinesis.retention.max',
  },
  {
    id: 'backlog', axis: 'persistence', label: 'Messages that may wait',
    sqs: 'sqs.backlog.max',
    sns: [topicKeepsNothing, 'unknown'],
    eventbridge: ['unknown', { says: 'nothing is kept', facts: ['eb.classic.retention'] }],
    kinesis: 'unknown',
  },
  {
    id: 'read-again', axis: 'persistence', label: 'Read again',
    sqs: 'sqs.replay',
    sns: [{ says: 'no', facts: ['sns.standard.persistence'] }, { says: 'yes, from the archive', facts: ['sns.fifo.replay'] }],
    eventbridge: [
      { says: 'yes, each subscriber by itself', facts: ['eb.custom.replay'] },
      { says: 'yes, from the archive, ordered to {0} only', facts: ['eb.replay.order'] },
    ],
    kinesis: [fromAnyPoint, fromAnyPoint, fromAnyPoint, 'unknown'],
  },
]
