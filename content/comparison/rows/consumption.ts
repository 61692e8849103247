import type { Cell, Row } from '../types.ts'

const pollsOrPushes: Cell = {
  says: 'polled, or pushed to enhanced readers',
  facts: ['kinesis.shard.getrecords.tps', 'kinesis.latency.efo'],
}
const whoeverPolls: Cell = {
  says: 'whoever polls: Lambda, pipes, own code',
  facts: ['lambda.invoke.poll_services', 'eb.pipes.sources'],
}
const mappingFilters: Cell = { says: 'nothing; a Lambda mapping can', facts: ['lambda.filter.scope'] }
const mappingFilterCount: Cell = { says: '{0} filters of a Lambda mapping', facts: ['lambda.filter.max'] }
const streamLatency: Cell = {
  says: '{0} polled, {1} enhanced',
  facts: ['kinesis.latency.shared', 'kinesis.latency.efo'],
}

/** Who gets what, in which order, how large and how fast. */
// biome-ignore format: a row of the table reads as a row
export const consumptionRows: readonly Row[] = [
  {
    id: 'reaches-by', axis: 'consumption', label: 'Reaches a reader by',
    sqs: 'sqs.model',
    sns: { says: 'push', facts: ['sns.protocols'] },
    eventbridge: [{ says: 'push', facts: ['eb.custom.targets'] }, { says: 'push', facts: ['eb.classic.targets.types'] }],
    kinesis: [pollsOrPushes, pollsOrPushes, pollsOrPushes, { says: 'pull, record by record', facts: ['kinesis.queue'] }],
  },
  {
    id: 'receivers', axis: 'consumption', label: 'Who can receive',
    sqs: whoeverPolls,
    sns: ['sns.protocols', 'sns.fifo.protocols'],
    eventbridge: [{ says: 'over {0} AWS services', facts: ['eb.custom.targets'] }, { says: '{0} kinds of target', facts: ['eb.classic.targets.types', 'eb.apidest.rate'] }],
    kinesis: [whoeverPolls, whoeverPolls, whoeverPolls, 'unknown'],
  },
  {
    id: 'order', axis: 'consumption', label: 'Order',
    sqs: ['sqs.ordering.standard', 'sqs.ordering.standard', { says: 'per message group', facts: ['sqs.ordering.fifo'] }],
    sns: ['sns.standard.ordering', { says: 'per message group', facts: ['sns.fifo.ordering'] }],
    eventbridge: [{ says: 'per event group, to FIFO subscribers', facts: ['eb.custom.ordering'] }, 'eb.classic.ordering'],
    kinesis: [
      { says: 'per partition key', facts: ['kinesis.order.key', 'kinesis.distribution.auto'] },
      { says: 'per partition key', facts: ['kinesis.order.key', 'kinesis.distribution.auto'] },
      { says: 'per partition key', facts: ['kinesis.order.key'] },
      'kinesis.queue.order',
    ],
  },
  {
    id: 'filters-on', axis: 'consumption', label: 'Filters on',
    sqs: { says: 'nothing; a Lambda mapping can', facts: ['sqs.filtering.native', 'lambda.filter.scope', 'lambda.filter.sqs.unmatched'] },
    sns: { says: 'attributes, or some of the body', facts: ['sns.filter.scope', 'sns.fifo.filter.semantics'] },
    eventbridge: ['eb.custom.filter.scope', 'eb.classic.filter.scope'],
    kinesis: [mappingFilters, mappingFilters, mappingFilters, 'unknown'],
  },
  {
    id: 'filter-limit', axis: 'consumption', label: 'Limit of a filter',
    sqs: mappingFilterCount,
    sns: { says: '{0} keys, {1} combinations', facts: ['sns.filter.keys.max', 'sns.filter.combinations.max', 'sns.filter.policies.topic'] },
    eventbridge: [{ says: 'no wildcards', facts: ['eb.custom.filter.wildcards'] }, { says: '{0} characters', facts: ['eb.classic.pattern.size'] }],
    kinesis: [mappingFilterCount, mappingFilterCount, mappingFilterCount, 'unknown'],
  },
  {
    id: 'size-unless-set', axis: 'consumption', label: 'Largest message, unless set',
    sqs: 'sqs.message.size.max',
    sns: 'sns.message.size.default',
    eventbridge: { says: '{0} a request', facts: ['eb.event.size.max'] },
    kinesis: 'kinesis.record.size.default',
  },
  {
    id: 'size-largest', axis: 'consumption', label: 'Largest message, if raised',
    sqs: 'sqs.message.size.max',
    sns: { says: '{0}, then {1} subscriptions only', facts: ['sns.message.size.max', 'sns.message.size.large.subscriptions', 'sns.message.size.large.endpoints'] },
    eventbridge: { says: '{0} a request', facts: ['eb.event.size.max'] },
    kinesis: { says: '{0}, below {1} of the traffic', facts: ['kinesis.record.size.max', 'kinesis.record.large.share'] },
  },
  {
    id: 'latency', axis: 'consumption', label: 'Typical latency',
    sqs: { says: 'about {0} a call', facts: ['sqs.latency.example'] },
    sns: { says: 'about {0}', facts: ['sns.latency.typical'] },
    eventbridge: ['unknown', { says: '{0} by its answers, {1} by its news', facts: ['eb.latency.typical', 'eb.latency.p99'] }],
    kinesis: [streamLatency, streamLatency, streamLatency, 'unknown'],
  },
  {
    id: 'function-batch', axis: 'consumption', label: 'Messages in a call of a function',
    sqs: [{ says: 'up to {0}', facts: ['lambda.esm.sqs.batch.max', 'lambda.esm.sqs.batch.default'] }, { says: 'up to {0}', facts: ['lambda.esm.sqs.batch.max', 'lambda.esm.sqs.batch.default'] }, { says: 'up to {0}', facts: ['lambda.esm.sqs.batch.fifo'] }],
    sns: [{ says: 'one', facts: ['sns.lambda.invoke'] }, { says: 'does not apply: queues only', facts: ['sns.fifo.protocols'] }],
    eventbridge: [{ says: 'up to {0}', facts: ['eb.custom.batch.size'] }, 'unknown'],
    kinesis: [{ says: 'up to {0}', facts: ['kinesis.lambda.batch'] }, { says: 'up to {0}', facts: ['kinesis.lambda.batch'] }, { says: 'up to {0}', facts: ['kinesis.lambda.batch'] }, 'unknown'],
  },
  {
    id: 'other-accounts', axis: 'consumption', label: 'Across accounts',
    sqs: 'sqs.policy.cross_account',
    sns: 'sns.crossaccount',
    eventbridge: ['eb.custom.crossaccount', { says: 'yes: from bus to bus, and to {0}', facts: ['eb.crossaccount.direct', 'eb.crossregion.bus'] }],
    kinesis: ['kinesis.crossaccount', 'kinesis.crossaccount', 'kinesis.crossaccount', 'unknown'],
  },
]
