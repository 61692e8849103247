import type { ValueId } from './facts/values/index.ts'

/**
 * Quotas of which an account can have its own: AWS raises them on request, or nobody says that it does not.
 * Durations that are set in a design and that AWS merely proposes are no quotas, whatever their facts say.
 */
export const accountQuotas = [
  'apigw.timeout.rest',
  'apigw.throttle.region',
  'eb.classic.rules.max',
  'eb.apidest.rate',
  'eb.custom.subscribers.max',
  'eb.classic.putevents',
  'eb.classic.invocations',
  'firehose.throughput.region',
  'kinesis.efo.consumers',
  'kinesis.efo.consumers.advantage',
  'kinesis.ondemand.write.max.region',
  'lambda.concurrency.default',
  'lambda.esm.sqs.max',
  'mq.connections.max',
  'msk.serverless.write',
  'msk.serverless.message.size',
  'iot.rule.rate',
  'sns.subscriptions.max',
  'sns.fifo.subscriptions.max',
  'sns.message.size.large.subscriptions',
  'sns.publish.rate',
  'sns.fifo.publish.rate',
  'sqs.inflight.standard',
  'sqs.inflight.fifo',
  'sqs.fifo.ht.tps',
  'sfn.express.rate',
  'sfn.start.rate',
] as const satisfies readonly ValueId[]

export type AccountQuota = (typeof accountQuotas)[number]

const known: ReadonlySet<string> = new Set(accountQuotas)

export const isAccountQuota = (id: string): id is AccountQuota => known.has(id)
