import type { MetricId, Unit } from './schema.ts'

/** The few words under a service's bar: what speaks for it, what holds it back. */
export interface Remark {
  readonly good: string
  readonly bad: string
  /** The metric's unit, where the words hold `{value}`. */
  readonly unit?: Unit
}

export const remarks: Readonly<Record<MetricId, Remark>> = {
  ceiling: { good: 'takes the peak', bad: 'takes {value}', unit: 'message-per-second' },
  'concurrency-into-limit': { good: 'respects the limit behind', bad: 'floods what is behind' },
  'rate-into-limit': { good: 'respects the limit behind', bad: 'cannot hold the rate' },
  'fan-out': { good: 'serves every subscriber', bad: 'serves {value} at most', unit: 'count' },
  fairness: { good: 'fair between tenants', bad: 'one tenant can crowd out others' },
  prewarmed: { good: 'ready before the rush', bad: 'not warm before the rush' },
  'stored-before-ack': { good: 'stores before it acknowledges', bad: 'stores nothing' },
  duplicates: { good: 'removes repeats', bad: 'may deliver twice' },
  'kept-on-giving-up': { good: 'keeps what failed', bad: 'loses what failed' },
  'outage-survived': { good: 'waits up to {value}', bad: 'waits {value} at most', unit: 'second' },
  'throttle-survived': { good: 'overflow waits', bad: 'overflow waits {value} at most', unit: 'second' },
  'replay-window': { good: 'can be read again', bad: 'cannot be read again' },
  reply: { good: 'answers later', bad: 'no answer comes back' },
  'holds-back': { good: 'holds messages back', bad: 'holds back {value} at most', unit: 'second' },
  'gather-wait': { good: 'waits for answers', bad: 'waits {value} at most', unit: 'second' },
  coupling: { good: 'fits the caller', bad: 'wrong side of the waterline' },
  'source-accepts': { good: 'the source reaches it', bad: 'the source cannot reach it' },
  'sink-reaches': { good: 'reaches the consumer', bad: 'cannot reach the consumer' },
  'handled-by': { good: 'fits the consumer', bad: 'another kind of consumer' },
  copies: { good: 'a copy for each consumer', bad: 'no copy for each consumer' },
  sharing: { good: 'workers share a backlog', bad: 'no shared backlog' },
  order: { good: 'keeps order', bad: 'does not keep order' },
  routing: { good: 'routes by content', bad: 'routes by less than that' },
  payload: { good: 'takes the largest message', bad: 'takes {value} at most', unit: 'byte' },
  latency: { good: 'soon enough', bad: 'typically {value}', unit: 'second' },
  accounts: { good: 'crosses accounts', bad: 'stays in one account' },
  steps: { good: 'fits the steps', bad: 'does not fit the steps' },
  undo: { good: 'undoes earlier steps', bad: 'cannot undo steps' },
  join: { good: 'joins branches', bad: 'does not join branches' },
  'human-wait': { good: 'waits for people', bad: 'does not wait for people' },
  gather: { good: 'gathers as asked', bad: 'does not gather answers' },
  'across-records': { good: 'analysed across records', bad: 'single messages only' },
  landing: { good: 'lands in storage', bad: 'needs code to land' },
  'job-length': { good: 'lets the work finish', bad: 'work may take {value}', unit: 'second' },
  protocol: { good: 'speaks the protocol', bad: 'another protocol' },
  audience: { good: 'reaches people', bad: 'does not reach people' },
  'retry-window': { good: 'retries for {value}', bad: 'retries for {value} only', unit: 'second' },
  'dead-letters': { good: 'keeps dead letters', bad: 'drops dead letters' },
  'retry-unit': { good: 'retries each message', bad: 'no per-message retry' },
  'head-of-line': { good: 'nothing waits behind a failure', bad: 'a failure holds up others' },
  'idle-charge': { good: 'free while idle', bad: 'billed while idle' },
  'monthly-cost': { good: 'low bill', bad: 'about {value} a month', unit: 'usd' },
  available: { good: 'exists in the region', bad: 'not in this region' },
}
