import type { Entry, Row } from '../entry.ts'

const busSubscriber: Entry = { native: 'bus-subscriber', confidence: 'verified' }
const busSubscriberHttp: Entry = { native: 'bus-subscriber-http', confidence: 'verified' }
const busSubscriberHttpLikely: Entry = { native: 'bus-subscriber-http', confidence: 'likely' }
const busSubscriberLambda: Entry = { native: 'bus-subscriber-lambda', confidence: 'verified' }
const busSubscriberLikely: Entry = { native: 'bus-subscriber', confidence: 'likely' }
const busUniversalTarget: Entry = { native: 'bus-universal-target', confidence: 'likely' }
const busUniversalTargetSure: Entry = { native: 'bus-universal-target', confidence: 'verified' }
const ruleApiDestination: Entry = { native: 'rule-api-destination', confidence: 'verified' }
const ruleTarget: Entry = { native: 'rule-target', confidence: 'verified' }
const ruleTargetApi: Entry = { native: 'rule-target-api', confidence: 'verified' }
const ruleTargetBus: Entry = { native: 'rule-target-bus', confidence: 'verified' }
const ruleTargetLambda: Entry = { native: 'rule-target-lambda', confidence: 'verified' }
const alarmWatchesMetrics: Entry = { refused: 'alarm-watches-metrics', between: [], confidence: 'likely' }
const noWayToClientViaQueue: Entry = {
  refused: 'no-way-to-client',
  between: ['sqs-standard'],
  confidence: 'likely',
}
const notRuleTargetViaFirehose: Entry = {
  refused: 'not-rule-target',
  between: ['firehose'],
  confidence: 'verified',
}
const notRuleTargetViaFunction: Entry = {
  refused: 'not-rule-target',
  between: ['lambda'],
  confidence: 'likely',
}
const notRuleTargetViaFunctionSure: Entry = {
  refused: 'not-rule-target',
  between: ['lambda'],
  confidence: 'verified',
}
const notRuleTargetViaTopic: Entry = {
  refused: 'not-rule-target',
  between: ['sns-standard'],
  confidence: 'verified',
}
const pipeSourceViaQueue: Entry = {
  refused: 'pipe-source',
  between: ['sqs-standard'],
  confidence: 'verified',
}
const ruleGivesNoGroupViaFunction: Entry = {
  refused: 'rule-gives-no-group',
  between: ['lambda'],
  confidence: 'likely',
}

const eventbridgeBus: Row = {
  client: noWayToClientViaQueue,
  'api-gateway': ruleTargetApi,
  lambda: ruleTargetLambda,
  'sqs-standard': ruleTarget,
  'sqs-fifo': ruleTarget,
  'sns-standard': ruleTarget,
  'sns-fifo': ruleGivesNoGroupViaFunction,
  'eventbridge-bus': ruleTargetBus,
  'eventbridge-bus-v2': ruleTargetBus,
  'eventbridge-pipe': pipeSourceViaQueue,
  'eventbridge-scheduler': notRuleTargetViaFunctionSure,
  'kinesis-stream': ruleTarget,
  firehose: ruleTarget,
  'step-functions': ruleTarget,
  dynamodb: notRuleTargetViaFunctionSure,
  s3: notRuleTargetViaFirehose,
  'aurora-rds': notRuleTargetViaFunctionSure,
  'http-endpoint': ruleApiDestination,
  email: notRuleTargetViaTopic,
  sms: notRuleTargetViaTopic,
  'mobile-push': notRuleTargetViaTopic,
  'saas-partner': ruleApiDestination,
  'ecs-fargate': ruleTarget,
  'cloudwatch-alarm': alarmWatchesMetrics,
  'cloudwatch-logs': ruleTarget,
  'amazon-mq': notRuleTargetViaFunction,
  msk: notRuleTargetViaFunction,
  'rds-proxy': notRuleTargetViaFunction,
  ses: notRuleTargetViaFunction,
  appsync: ruleTargetApi,
}

const eventbridgeBusV2: Row = {
  client: noWayToClientViaQueue,
  'api-gateway': busSubscriberHttp,
  lambda: busSubscriberLambda,
  'sqs-standard': busSubscriber,
  'sqs-fifo': busSubscriber,
  'sns-standard': busSubscriber,
  'sns-fifo': busSubscriber,
  'eventbridge-bus': busSubscriberLikely,
  'eventbridge-bus-v2': busSubscriberLikely,
  'eventbridge-pipe': pipeSourceViaQueue,
  'eventbridge-scheduler': busUniversalTarget,
  'kinesis-stream': busSubscriber,
  firehose: busSubscriber,
  'step-functions': busSubscriber,
  dynamodb: busUniversalTargetSure,
  s3: busUniversalTargetSure,
  'aurora-rds': busUniversalTarget,
  'http-endpoint': busSubscriberHttp,
  email: busUniversalTarget,
  sms: busUniversalTarget,
  'mobile-push': busUniversalTarget,
  'saas-partner': busSubscriberHttpLikely,
  'ecs-fargate': busUniversalTarget,
  'cloudwatch-alarm': alarmWatchesMetrics,
  'cloudwatch-logs': busUniversalTarget,
  ses: busUniversalTarget,
}

/** What eventbridge-bus, eventbridge-bus-v2 may feed. */
export const buses = {
  'eventbridge-bus': eventbridgeBus,
  'eventbridge-bus-v2': eventbridgeBusV2,
} as const
