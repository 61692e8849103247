import type { Cell, Row } from '../types.ts'

const untilExpired: Cell = {
  says: 'until it expires, {0} at most',
  facts: ['sqs.retention.max', 'sqs.visibility.default'],
}
const readersAsk: Cell = { says: 'does not apply: readers ask again', facts: ['kinesis.kcl.checkpoint'] }
const shardTries: Cell = {
  says: 'until the record expires',
  facts: ['kinesis.lambda.retries', 'kinesis.retention.max'],
}
const shardWaits: Cell = {
  says: 'its shard waits',
  facts: ['kinesis.lambda.blocking', 'kinesis.lambda.bisect', 'kinesis.lambda.partial'],
}
const givenUp: Cell = { says: '{0}, by a Lambda mapping', facts: ['kinesis.lambda.onfailure'] }
const awsTries: Cell = {
  says: '{0} to AWS services',
  facts: ['sns.retry.aws.duration', 'sns.retry.http.window', 'sns.retry.customer.duration'],
}

/** What happens to a message that cannot be delivered or worked on. */
// biome-ignore format: a row of the table reads as a row
export const retriesRows: readonly Row[] = [
  {
    id: 'delivery-tried-for', axis: 'retries', label: 'A delivery is tried for',
    sqs: { says: 'does not apply: it is pulled', facts: ['sqs.model', 'sqs.retention.max'] },
    sns: awsTries,
    eventbridge: [{ says: '{0} unless set, {1} at most', facts: ['eb.custom.retry.age', 'eb.custom.retry.age.max'] }, 'eb.classic.retry.hours'],
    kinesis: [readersAsk, readersAsk, readersAsk, { says: 'does not apply: it is pulled', facts: ['kinesis.queue'] }],
  },
  {
    id: 'tries', axis: 'retries', label: 'Tries',
    sqs: { says: '{0} receives unless set, {1} to {2}', facts: ['sqs.dlq.maxreceive.default', 'sqs.dlq.maxreceive.min', 'sqs.dlq.maxreceive.max'] },
    sns: 'sns.retry.aws.attempts',
    eventbridge: ['eb.custom.retry.attempts', 'eb.classic.retry.attempts'],
    kinesis: [
      'kinesis.lambda.retries', 'kinesis.lambda.retries', 'kinesis.lambda.retries',
      { says: '{0} receives unless set', facts: ['kinesis.queue.dlq'] },
    ],
  },
  {
    id: 'code-fails', axis: 'retries', label: 'A function’s code fails: tried for',
    sqs: untilExpired,
    sns: [
      { says: 'about {0}', facts: ['lambda.async.retry.window', 'lambda.async.retries.default', 'sns.lambda.invoke'] },
      { says: 'does not apply: queues only', facts: ['sns.fifo.protocols'] },
    ],
    eventbridge: [
      { says: 'about {0}, called asynchronously', facts: ['lambda.async.retry.window', 'lambda.invoke.eventbridge', 'eb.custom.retry.age'] },
      { says: 'about {0}', facts: ['lambda.async.retry.window', 'lambda.async.retries.default', 'lambda.invoke.eventbridge'] },
    ],
    kinesis: [shardTries, shardTries, shardTries, { says: 'about {0}', facts: ['kinesis.queue.failing'] }],
  },
  {
    id: 'dead-letters', axis: 'retries', label: 'Dead letters',
    sqs: [
      { says: 'a standard queue', facts: ['sqs.dlq.placement', 'sqs.dlq.retention'] },
      { says: 'a standard queue', facts: ['sqs.dlq.placement', 'sqs.dlq.retention'] },
      { says: 'a FIFO queue; breaks order', facts: ['sqs.dlq.placement', 'sqs.dlq.fifo_order'] },
    ],
    sns: { says: 'a queue for each subscription, or dropped', facts: ['sns.dlq', 'sns.drop'] },
    eventbridge: [
      { says: 'a queue, gets IDs only', facts: ['eb.custom.dlq'] },
      { says: 'a queue for each target, or dropped', facts: ['eb.classic.dlq', 'eb.classic.dlq.immediate'] },
    ],
    kinesis: [givenUp, givenUp, givenUp, { says: 'inside the queue', facts: ['kinesis.queue.dlq'] }],
  },
  {
    id: 'behind-a-failure', axis: 'retries', label: 'Behind a failing message',
    sqs: [
      { says: 'the others go on', facts: ['sqs.poison.back_of_queue'] },
      { says: 'the others go on', facts: ['sqs.poison.back_of_queue'] },
      'sqs.fifo.group_lock',
    ],
    sns: 'unknown',
    eventbridge: [{ says: 'its group waits, for FIFO subscribers', facts: ['eb.custom.fifo.blocking'] }, 'unknown'],
    kinesis: [shardWaits, shardWaits, shardWaits, { says: 'the others go on', facts: ['kinesis.queue', 'kinesis.queue.order'] }],
  },
  {
    id: 'batch-failures', axis: 'retries', label: 'One of a batch fails in a function',
    sqs: { says: 'all come back, or those reported', facts: ['lambda.esm.sqs.partial'] },
    sns: [{ says: 'does not apply: one a call', facts: ['sns.lambda.invoke'] }, { says: 'does not apply: queues only', facts: ['sns.fifo.protocols'] }],
    eventbridge: 'unknown',
    kinesis: [
      { says: 'all again, or from the first reported', facts: ['kinesis.lambda.partial', 'kinesis.lambda.bisect'] },
      { says: 'all again, or from the first reported', facts: ['kinesis.lambda.partial', 'kinesis.lambda.bisect'] },
      { says: 'all again, or from the first reported', facts: ['kinesis.lambda.partial', 'kinesis.lambda.bisect'] },
      { says: 'each by itself', facts: ['kinesis.queue'] },
    ],
  },
]
