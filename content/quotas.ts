import type { ValueId } from './facts/values/index.ts'
import type { KindId } from './schema.ts'

/**
 * Quotas of which an account can have its own, with the kinds of parts that they bear on: AWS raises them on
 * request, or nobody says that it does not. Durations that are set in a design and that AWS merely proposes are
 * no quotas, whatever their facts say.
 */
const bearsOn = {
  'apigw.timeout.rest': ['api-gateway'],
  'apigw.throttle.region': ['api-gateway'],
  'eb.classic.rules.max': ['eventbridge-bus'],
  'eb.apidest.rate': ['eventbridge-bus', 'eventbridge-bus-v2', 'eventbridge-pipe'],
  'eb.custom.subscribers.max': ['eventbridge-bus-v2'],
  'eb.classic.putevents': ['eventbridge-bus'],
  'eb.classic.invocations': ['eventbridge-bus'],
  'firehose.throughput.region': ['firehose'],
  'kinesis.efo.consumers': ['kinesis-stream'],
  'kinesis.efo.consumers.advantage': ['kinesis-stream'],
  'kinesis.ondemand.write.max.region': ['kinesis-stream'],
  'lambda.concurrency.default': ['lambda'],
  'lambda.esm.sqs.max': ['lambda'],
  'mq.connections.max': ['amazon-mq'],
  'msk.serverless.write': ['msk'],
  'msk.serverless.message.size': ['msk'],
  'iot.rule.rate': ['iot-core'],
  'sns.subscriptions.max': ['sns-standard'],
  'sns.fifo.subscriptions.max': ['sns-fifo'],
  'sns.message.size.large.subscriptions': ['sns-standard', 'sns-fifo'],
  'sns.publish.rate': ['sns-standard'],
  'sns.fifo.publish.rate': ['sns-fifo'],
  'sns.sms.rate': ['sms'],
  'sqs.inflight.standard': ['sqs-standard'],
  'sqs.inflight.fifo': ['sqs-fifo'],
  'sqs.fifo.ht.tps': ['sqs-fifo'],
  'sfn.express.rate': ['step-functions'],
  'sfn.start.rate': ['step-functions'],
} as const satisfies Readonly<Partial<Record<ValueId, readonly KindId[]>>>

export type AccountQuota = keyof typeof bearsOn

export const accountQuotas: Readonly<Record<AccountQuota, readonly KindId[]>> = bearsOn

export const isAccountQuota = (id: string): id is AccountQuota => Object.hasOwn(bearsOn, id)
