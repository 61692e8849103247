import type { MetricId } from './schema.ts'

/**
 * Sentences of findings. `{value}` is what the design does, `{target}` what was asked. `good` and `bad` are
 * the few words under a service's bar.
 */
export interface MetricWords {
  readonly met: string
  readonly missed: string
  readonly good: string
  readonly bad: string
  /** Words of the levels, where the metric has levels. */
  readonly levels?: Readonly<Record<string, string>>
}

const yesNo = { yes: 'yes', no: 'no' }

export const metricWords: Readonly<Record<MetricId, MetricWords>> = {
  ceiling: {
    met: 'Takes {value}; {target} are asked.',
    missed: 'Takes {value} by default; {target} are asked.',
    good: 'takes the peak',
    bad: 'takes {value}',
  },
  'concurrency-into-limit': {
    met: 'At most {value} calls at once reach the limited part; it takes {target}.',
    missed: 'Up to {value} calls at once can reach the limited part; it takes {target}.',
    good: 'respects the limit behind',
    bad: 'floods what is behind',
  },
  'rate-into-limit': {
    met: 'At most {value} reach the limited part; it takes {target}.',
    missed: 'Up to {value} can reach the limited part; it takes {target}.',
    good: 'respects the limit behind',
    bad: 'cannot hold the rate',
  },
  'fan-out': {
    met: 'Can serve {value} subscribers; {target} are asked.',
    missed: 'Can serve {value} subscribers by default; {target} are asked.',
    good: 'serves every subscriber',
    bad: 'serves {value} at most',
  },
  fairness: {
    met: 'A noisy tenant does not delay the others.',
    missed: 'A noisy tenant delays the others.',
    good: 'fair between tenants',
    bad: 'one tenant can crowd out others',
    levels: { none: 'first come, first served', tenants: 'quiet tenants first', classes: 'classes first' },
  },
  prewarmed: {
    met: 'Capacity stands ready before the rush.',
    missed: 'Capacity is built up only once the rush begins.',
    good: 'ready before the rush',
    bad: 'not warm before the rush',
    levels: { no: 'no', absorbed: 'a backlog absorbs it', yes: 'yes' },
  },
  'stored-before-ack': {
    met: 'A message is stored before it is acknowledged.',
    missed: 'Nothing is stored before the call returns.',
    good: 'stores before it acknowledges',
    bad: 'stores nothing',
    levels: yesNo,
  },
  duplicates: {
    met: 'Repeats are removed on every hop.',
    missed: 'A message can arrive twice.',
    good: 'removes repeats',
    bad: 'may deliver twice',
    levels: { possible: 'possible', removed: 'removed within five minutes' },
  },
  'kept-on-giving-up': {
    met: 'What could not be handled is kept.',
    missed: 'What could not be handled is lost when retries end.',
    good: 'keeps what failed',
    bad: 'loses what failed',
    levels: { lost: 'lost', kept: 'kept' },
  },
  'outage-survived': {
    met: 'A consumer may be down for {value}; {target} are asked.',
    missed: 'A consumer may be down for {value} only; {target} are asked.',
    good: 'waits up to {value}',
    bad: 'waits {value} at most',
  },
  'throttle-survived': {
    met: 'What exceeds the limit waits for up to {value}.',
    missed: 'What exceeds the limit waits for {value} at most; {target} are asked.',
    good: 'overflow waits',
    bad: 'overflow waits {value} at most',
  },
  'replay-window': {
    met: 'The last {value} can be read again; {target} are asked.',
    missed: 'Can be read again for {value}; {target} are asked.',
    good: 'can be read again',
    bad: 'cannot be read again',
  },
  reply: {
    met: 'The caller gets its answer later, on a channel of its own.',
    missed: 'No answer comes back to the caller.',
    good: 'answers later',
    bad: 'no answer comes back',
    levels: yesNo,
  },
  'holds-back': {
    met: 'A message can be held back for {value}; {target} are asked.',
    missed: 'A message can be held back for {value}; {target} are asked.',
    good: 'holds messages back',
    bad: 'holds back {value} at most',
  },
  'gather-wait': {
    met: 'Waits for answers for up to {value}.',
    missed: 'Waits for answers for {value}; {target} are asked.',
    good: 'waits for answers',
    bad: 'waits {value} at most',
  },
  coupling: {
    met: 'The caller is served as asked.',
    missed: 'The caller {value}; the opposite is asked.',
    good: 'fits the caller',
    bad: 'wrong side of the waterline',
    levels: { waits: 'waits for the work', 'moves-on': 'gets no result' },
  },
  'source-accepts': {
    met: 'The source can reach it.',
    missed: 'The source cannot reach it.',
    good: 'the source reaches it',
    bad: 'the source cannot reach it',
    levels: yesNo,
  },
  'sink-reaches': {
    met: 'It reaches the consumer.',
    missed: 'It cannot reach the consumer.',
    good: 'reaches the consumer',
    bad: 'cannot reach the consumer',
    levels: yesNo,
  },
  'handled-by': {
    met: 'The consumer that was asked for handles it.',
    missed: 'Handled by {value}; {target} is asked.',
    good: 'fits the consumer',
    bad: 'another kind of consumer',
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
    good: 'a copy for each consumer',
    bad: 'no copy for each consumer',
  },
  sharing: {
    met: 'Workers share one backlog.',
    missed: 'Workers do not share a backlog.',
    good: 'workers share a backlog',
    bad: 'no shared backlog',
    levels: { no: 'no', 'by-shard': 'shard by shard', yes: 'yes' },
  },
  order: {
    met: 'Order is kept {value} on every hop.',
    missed: 'Order is kept {value}; {target} is asked.',
    good: 'keeps order',
    bad: 'does not keep order',
    levels: { none: 'nowhere', 'per-key': 'per key', strict: 'strictly' },
  },
  routing: {
    met: 'Messages are chosen by {value}.',
    missed: 'Messages are chosen by {value}; {target} is asked.',
    good: 'routes by content',
    bad: 'routes by {value}',
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
    good: 'takes the largest message',
    bad: 'takes {value} at most',
  },
  latency: {
    met: 'The consumer typically starts after {value}.',
    missed: 'The consumer typically starts after {value}; {target} are asked.',
    good: 'soon enough',
    bad: 'typically {value}',
  },
  accounts: {
    met: 'Crosses accounts.',
    missed: 'Does not cross accounts.',
    good: 'crosses accounts',
    bad: 'stays in one account',
    levels: { no: 'no', yes: 'yes', 'own-rules': 'yes, with rules of their own' },
  },
  steps: {
    met: 'The work is {value}, as asked.',
    missed: 'The work is {value}; {target} is asked.',
    good: 'fits the steps',
    bad: 'does not fit the steps',
    levels: {
      one: 'one step',
      chained: 'a chain that nobody oversees',
      coordinated: 'coordinated by a workflow',
    },
  },
  undo: {
    met: 'A failure undoes earlier steps.',
    missed: 'Nothing undoes earlier steps.',
    good: 'undoes earlier steps',
    bad: 'cannot undo steps',
    levels: yesNo,
  },
  join: {
    met: 'Waits for all branches.',
    missed: 'Does not wait for all branches.',
    good: 'joins branches',
    bad: 'does not join branches',
    levels: yesNo,
  },
  'human-wait': {
    met: 'Waits for a person for up to {value}.',
    missed: 'Waits for a person for {value} at most; {target} are asked.',
    good: 'waits for people',
    bad: 'does not wait for people',
  },
  gather: {
    met: 'Answers gathered: {value}.',
    missed: 'Answers gathered: {value}; asked: {target}.',
    good: 'gathers as asked',
    bad: 'does not gather answers',
    levels: { none: 'none', 'whoever-answers': 'from whoever answers', 'known-list': 'from a known list' },
  },
  'across-records': {
    met: 'Readers see the records in a row.',
    missed: 'Each message arrives by itself; nothing compares them.',
    good: 'analysed across records',
    bad: 'single messages only',
    levels: yesNo,
  },
  landing: {
    met: 'Messages land in storage without code.',
    missed: 'Code has to carry messages into storage.',
    good: 'lands in storage',
    bad: 'needs code to land',
    levels: yesNo,
  },
  'job-length': {
    met: 'The work may take {value}.',
    missed: 'The work may take {value}; {target} are asked.',
    good: 'lets the work finish',
    bad: 'work may take {value}',
  },
  protocol: {
    met: 'Speaks the protocol.',
    missed: 'Does not speak the protocol.',
    good: 'speaks the protocol',
    bad: 'another protocol',
    levels: { aws: 'AWS APIs', broker: 'JMS, AMQP, MQTT', kafka: 'Kafka' },
  },
  audience: {
    met: 'Reaches {value}.',
    missed: 'Reaches {value}; {target} is asked.',
    good: 'reaches people',
    bad: 'does not reach people',
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
    good: 'retries for {value}',
    bad: 'retries for {value} only',
  },
  'dead-letters': {
    met: 'Every hop to a consumer keeps its dead letters.',
    missed: 'Dead letters are kept on {value} of the hops to consumers.',
    good: 'keeps dead letters',
    bad: 'drops dead letters',
    levels: { none: 'none', some: 'some', all: 'all' },
  },
  'retry-unit': {
    met: 'A failure repeats the failed message only.',
    missed: 'A failure repeats {value}.',
    good: 'retries each message',
    bad: 'no per-message retry',
    levels: { nothing: 'nothing', batch: 'the whole batch', message: 'the message' },
  },
  'head-of-line': {
    met: 'Nothing waits behind a failing message.',
    missed: 'Behind a failing message waits {value}.',
    good: 'nothing waits behind a failure',
    bad: 'a failure holds up others',
    levels: { shard: 'its shard', group: 'its group', nothing: 'nothing' },
  },
  'idle-charge': {
    met: 'Costs nothing while idle.',
    missed: 'Charge while idle: {value}.',
    good: 'free while idle',
    bad: 'billed while idle',
    levels: { billed: 'billed by the hour', small: 'a little, for polling', none: 'none' },
  },
  'monthly-cost': {
    met: 'Costs about {value} a month.',
    missed: 'Costs about {value} a month.',
    good: 'low bill',
    bad: 'about {value} a month',
  },
  available: {
    met: 'Every service exists in the region.',
    missed: 'A service of this design does not exist in the region.',
    good: 'exists in the region',
    bad: 'not in this region',
    levels: yesNo,
  },
}
