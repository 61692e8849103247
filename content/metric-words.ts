import type { MetricId } from './schema.ts'

/** Sentences of findings. `{value}` is what the design does, `{target}` what was asked. */
export interface MetricWords {
  readonly met: string
  readonly missed: string
  /** Where nothing is drawn that it could be measured at: then it is not known. */
  readonly absent?: string
  /** Words of the levels, where the metric has levels. */
  readonly levels?: Readonly<Record<string, string>>
}

const yesNo = { yes: 'yes', no: 'no' }

export const metricWords: Readonly<Record<MetricId, MetricWords>> = {
  ceiling: {
    met: 'Takes {value}; {target} are asked.',
    missed: 'Takes {value} by default; {target} are asked.',
  },
  'concurrency-into-limit': {
    met: 'At most {value} calls at once reach the limited part; it takes {target}.',
    missed: 'Up to {value} calls at once can reach the limited part; it takes {target}.',
    absent: 'No part with a limit on connections is drawn, so nobody knows what reaches yours.',
  },
  'rate-into-limit': {
    met: 'At most {value} reach the limited part; it takes {target}.',
    missed: 'Up to {value} can reach the limited part; it takes {target}.',
    absent: 'No part with a limit on calls is drawn, so nobody knows what reaches yours.',
  },
  'fan-out': {
    met: 'Can serve {value} subscribers; {target} are asked.',
    missed: 'Can serve {value} subscribers by default; {target} are asked.',
  },
  fairness: {
    met: 'A noisy tenant does not delay the others.',
    missed: 'A noisy tenant delays the others.',
    levels: { none: 'first come, first served', tenants: 'quiet tenants first', classes: 'classes first' },
  },
  prewarmed: {
    met: 'Capacity stands ready before the rush.',
    missed: 'Capacity is built up only once the rush begins.',
    levels: { no: 'no', absorbed: 'a backlog absorbs it', yes: 'yes' },
  },
  'stored-before-ack': {
    met: 'A message is stored before it is acknowledged.',
    missed: 'Nothing is stored before the call returns.',
    levels: yesNo,
  },
  duplicates: {
    met: 'Repeats are removed on every hop.',
    missed: 'A message can arrive twice.',
    levels: { possible: 'possible', removed: 'removed within five minutes' },
  },
  'kept-on-giving-up': {
    met: 'What could not be handled is kept.',
    missed: 'What could not be handled is lost when retries end.',
    levels: { lost: 'lost', kept: 'kept' },
  },
  'outage-survived': {
    met: 'A consumer may be down for {value}; {target} are asked.',
    missed: 'A consumer may be down for {value} only; {target} are asked.',
  },
  'throttle-survived': {
    met: 'What exceeds the limit waits for up to {value}.',
    missed: 'What exceeds the limit waits for {value} at most; {target} are asked.',
  },
  'replay-window': {
    met: 'The last {value} can be read again; {target} are asked.',
    missed: 'Can be read again for {value}; {target} are asked.',
  },
  reply: {
    met: 'The caller gets its answer later, on a channel of its own.',
    missed: 'No answer comes back to the caller.',
    levels: yesNo,
  },
  'holds-back': {
    met: 'A message can be held back for {value}; {target} are asked.',
    missed: 'A message can be held back for {value}; {target} are asked.',
  },
  'gather-wait': {
    met: 'Waits for answers for up to {value}.',
    missed: 'Waits for answers for {value}; {target} are asked.',
  },
  coupling: {
    met: 'The caller is served as asked.',
    missed: 'The caller {value}; the opposite is asked.',
    levels: { waits: 'waits for the work', 'moves-on': 'gets no result' },
  },
  'source-accepts': {
    met: 'The source can reach it.',
    missed: 'The source cannot reach it.',
    levels: yesNo,
  },
  'sink-reaches': {
    met: 'It reaches the consumer.',
    missed: 'It cannot reach the consumer.',
    levels: yesNo,
  },
  'handled-by': {
    met: 'The consumer that was asked for handles it.',
    missed: 'Handled by {value}; {target} is asked.',
    levels: {
      function: 'a function',
      container: 'a container',
      api: 'an HTTP API',
      workflow: 'a workflow',
      storage: 'storage',
      people: 'people',
    },
  },
  copies: {
    met: 'Copies of each message: {value}; {target} asked.',
    missed: 'Copies of each message: {value}; {target} asked.',
  },
  sharing: {
    met: 'Workers share one backlog.',
    missed: 'Workers do not share a backlog.',
    levels: { no: 'no', 'by-shard': 'shard by shard', yes: 'yes' },
  },
  order: {
    met: 'Order is kept {value} on every hop.',
    missed: 'Order is kept {value}; {target} is asked.',
    levels: { none: 'nowhere', 'per-key': 'per key', strict: 'strictly' },
  },
  routing: {
    met: 'Messages are chosen by {value}.',
    missed: 'Messages are chosen by {value}; {target} is asked.',
    levels: {
      none: 'nothing',
      attributes: 'attributes',
      'some-body': 'up to five fields',
      'any-content': 'anything in them',
    },
  },
  payload: {
    met: 'A message may have {value}; {target} are asked.',
    missed: 'A message may have {value}; {target} are asked.',
  },
  latency: {
    met: 'The consumer typically starts after {value}.',
    missed: 'The consumer typically starts after {value}; {target} are asked.',
  },
  accounts: {
    met: 'Crosses accounts.',
    missed: 'Crosses accounts: {value}; {target} is asked.',
    levels: { no: 'not at all', yes: 'yes', 'own-rules': 'yes, with rules of their own' },
  },
  steps: {
    met: 'The work is {value}, as asked.',
    missed: 'The work is {value}; {target} is asked.',
    levels: {
      one: 'one step',
      chained: 'a chain that nobody oversees',
      coordinated: 'coordinated by a workflow',
    },
  },
  undo: {
    met: 'A failure undoes earlier steps.',
    missed: 'Nothing undoes earlier steps.',
    levels: yesNo,
  },
  join: {
    met: 'Waits for all branches.',
    missed: 'Does not wait for all branches.',
    levels: yesNo,
  },
  'human-wait': {
    met: 'Waits for a person for up to {value}.',
    missed: 'Waits for a person for {value} at most; {target} are asked.',
  },
  gather: {
    met: 'Answers gathered: {value}.',
    missed: 'Answers gathered: {value}; asked: {target}.',
    levels: { none: 'none', 'whoever-answers': 'from whoever answers', 'known-list': 'from a known list' },
  },
  'across-records': {
    met: 'Readers see the records in a row.',
    missed: 'Each message arrives by itself; nothing compares them.',
    levels: yesNo,
  },
  landing: {
    met: 'Messages land in storage without code.',
    missed: 'Code has to carry messages into storage.',
    levels: yesNo,
  },
  'job-length': {
    met: 'The work may take {value}.',
    missed: 'The work may take {value}; {target} are asked.',
  },
  protocol: {
    met: 'Speaks the protocol.',
    missed: 'Does not speak the protocol.',
    levels: { aws: 'AWS APIs', broker: 'JMS, AMQP, MQTT', kafka: 'Kafka' },
  },
  audience: {
    met: 'Reaches {value}.',
    missed: 'Reaches {value}; {target} is asked.',
    levels: {
      nobody: 'nobody',
      'operators-mail': 'operators by mail',
      'customers-mail': 'customers by mail',
      sms: 'phones by SMS',
      push: 'apps by push',
    },
  },
  'retry-window': {
    met: 'Delivery is retried for {value}; {target} are asked.',
    missed: 'Delivery is retried for {value}; {target} are asked.',
  },
  'dead-letters': {
    met: 'Every hop to a consumer keeps its dead letters.',
    missed: 'Dead letters are kept on {value} of the hops to consumers.',
    levels: { none: 'none', some: 'some', all: 'all' },
  },
  'retry-unit': {
    met: 'A failure repeats the failed message only.',
    missed: 'After a failure {value} is repeated.',
    levels: { nothing: 'nothing', batch: 'the whole batch', message: 'the message' },
  },
  'head-of-line': {
    met: 'Nothing waits behind a failing message.',
    missed: 'Behind a failing message waits {value}.',
    levels: { shard: 'its shard', group: 'its group', nothing: 'nothing' },
  },
  'idle-charge': {
    met: 'Costs nothing while idle.',
    missed: 'Charge while idle: {value}.',
    levels: { billed: 'billed by the hour', small: 'a little, for polling', none: 'none' },
  },
  'monthly-cost': {
    met: 'Costs about {value} a month.',
    missed: 'Costs about {value} a month.',
  },
  available: {
    met: 'Every service exists in the region.',
    missed: 'A service of this design does not exist in the region.',
    levels: yesNo,
  },
}
