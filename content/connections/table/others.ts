import type { Entry, Row } from '../entry.ts'

const brokerClient: Entry = { native: 'broker-client', confidence: 'likely' }
const brokerMapping: Entry = { native: 'broker-mapping', confidence: 'verified' }
const iotRule: Entry = { native: 'iot-rule', confidence: 'verified' }
const iotRuleLambda: Entry = { native: 'iot-rule-lambda', confidence: 'verified' }
const kafkaMapping: Entry = { native: 'kafka-mapping', confidence: 'verified' }
const mail: Entry = { native: 'mail', confidence: 'verified' }
const pipeSourceBroker: Entry = { native: 'pipe-source-broker', confidence: 'verified' }
const pipeSourceKafka: Entry = { native: 'pipe-source-kafka', confidence: 'verified' }
const pooledConnections: Entry = { native: 'pooled-connections', confidence: 'verified' }
const replyToClient: Entry = { native: 'reply-to-client', confidence: 'verified' }
const brokerIsReadViaFunction: Entry = {
  refused: 'broker-is-read',
  between: ['lambda'],
  confidence: 'likely',
}
const brokerIsReadViaPipe: Entry = {
  refused: 'broker-is-read',
  between: ['eventbridge-pipe'],
  confidence: 'likely',
}
const brokerIsReadViaPipeThenTopic: Entry = {
  refused: 'broker-is-read',
  between: ['eventbridge-pipe', 'sns-standard'],
  confidence: 'likely',
}
const iotActionsViaFunction: Entry = { refused: 'iot-actions', between: ['lambda'], confidence: 'likely' }
const iotActionsViaQueue: Entry = { refused: 'iot-actions', between: ['sqs-standard'], confidence: 'likely' }
const iotActionsViaQueueThenPipe: Entry = {
  refused: 'iot-actions',
  between: ['sqs-standard', 'eventbridge-pipe'],
  confidence: 'likely',
}
const iotActionsViaTopic: Entry = { refused: 'iot-actions', between: ['sns-standard'], confidence: 'likely' }
const iotNoFifoViaFunction: Entry = { refused: 'iot-no-fifo', between: ['lambda'], confidence: 'verified' }

const amazonMq: Row = {
  client: brokerClient,
  'api-gateway': brokerIsReadViaPipe,
  lambda: brokerMapping,
  'sqs-standard': brokerIsReadViaPipe,
  'sqs-fifo': brokerIsReadViaPipe,
  'sns-standard': brokerIsReadViaPipe,
  'sns-fifo': brokerIsReadViaFunction,
  'eventbridge-bus': brokerIsReadViaPipe,
  'eventbridge-bus-v2': brokerIsReadViaFunction,
  'eventbridge-pipe': pipeSourceBroker,
  'kinesis-stream': brokerIsReadViaPipe,
  firehose: brokerIsReadViaPipe,
  'step-functions': brokerIsReadViaPipe,
  dynamodb: brokerIsReadViaFunction,
  'aurora-rds': brokerIsReadViaFunction,
  'http-endpoint': brokerIsReadViaPipe,
  email: brokerIsReadViaPipeThenTopic,
  sms: brokerIsReadViaPipeThenTopic,
  'mobile-push': brokerIsReadViaPipeThenTopic,
  'saas-partner': brokerIsReadViaPipe,
  'ecs-fargate': brokerClient,
  'cloudwatch-logs': brokerIsReadViaPipe,
  'rds-proxy': brokerIsReadViaFunction,
  ses: brokerIsReadViaFunction,
}

const msk: Row = {
  client: brokerClient,
  'api-gateway': brokerIsReadViaPipe,
  lambda: kafkaMapping,
  'sqs-standard': brokerIsReadViaPipe,
  'sqs-fifo': brokerIsReadViaPipe,
  'sns-standard': brokerIsReadViaPipe,
  'sns-fifo': brokerIsReadViaFunction,
  'eventbridge-bus': brokerIsReadViaPipe,
  'eventbridge-bus-v2': brokerIsReadViaFunction,
  'eventbridge-pipe': pipeSourceKafka,
  'kinesis-stream': brokerIsReadViaPipe,
  'step-functions': brokerIsReadViaPipe,
  'http-endpoint': brokerIsReadViaPipe,
  email: brokerIsReadViaPipeThenTopic,
  sms: brokerIsReadViaPipeThenTopic,
  'mobile-push': brokerIsReadViaPipeThenTopic,
  'ecs-fargate': brokerClient,
  'rds-proxy': brokerIsReadViaFunction,
  ses: brokerIsReadViaFunction,
}

const rdsProxy: Row = {
  'aurora-rds': pooledConnections,
}

const ses: Row = {
  email: mail,
}

const appsync: Row = {
  client: replyToClient,
}

const iotCore: Row = {
  'api-gateway': iotActionsViaFunction,
  lambda: iotRuleLambda,
  'sqs-standard': iotRule,
  'sqs-fifo': iotNoFifoViaFunction,
  'sns-standard': iotRule,
  'sns-fifo': iotActionsViaFunction,
  'eventbridge-bus': iotActionsViaQueueThenPipe,
  'eventbridge-bus-v2': iotActionsViaFunction,
  'eventbridge-pipe': iotActionsViaQueue,
  'eventbridge-scheduler': iotActionsViaFunction,
  'kinesis-stream': iotRule,
  firehose: iotRule,
  'step-functions': iotRule,
  dynamodb: iotRule,
  s3: iotRule,
  'aurora-rds': iotActionsViaFunction,
  'http-endpoint': iotRule,
  email: iotActionsViaTopic,
  sms: iotActionsViaTopic,
  'mobile-push': iotActionsViaTopic,
  'saas-partner': iotActionsViaFunction,
  'ecs-fargate': iotActionsViaQueue,
  'cloudwatch-alarm': iotRule,
  'cloudwatch-logs': iotRule,
  msk: iotRule,
}

/** What amazon-mq, msk, rds-proxy, ses, appsync, iot-core may feed. */
export const others = {
  'amazon-mq': amazonMq,
  msk,
  'rds-proxy': rdsProxy,
  ses,
  appsync,
  'iot-core': iotCore,
} as const
