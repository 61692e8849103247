import type { Entry, Row } from '../entry.ts'

const fifoQueueMapping: Entry = { native: 'fifo-queue-mapping', confidence: 'verified' }
const fifoQueuePollSdk: Entry = { native: 'fifo-queue-poll-sdk', confidence: 'likely' }
const fifoQueuePollSdkSure: Entry = { native: 'fifo-queue-poll-sdk', confidence: 'verified' }
const metric: Entry = { native: 'metric', confidence: 'likely' }
const pipeSourceFifoQueue: Entry = { native: 'pipe-source-fifo-queue', confidence: 'verified' }
const pipeSourceQueue: Entry = { native: 'pipe-source-queue', confidence: 'verified' }
const queueMapping: Entry = { native: 'queue-mapping', confidence: 'verified' }
const queuePollSdk: Entry = { native: 'queue-poll-sdk', confidence: 'likely' }
const queuePollSdkSure: Entry = { native: 'queue-poll-sdk', confidence: 'verified' }
const deadLetterViaPipe: Entry = {
  refused: 'dead-letter',
  between: ['eventbridge-pipe'],
  confidence: 'verified',
}
const queueTypesDifferViaPipe: Entry = {
  refused: 'queue-types-differ',
  between: ['eventbridge-pipe'],
  confidence: 'verified',
}
const queueWaitsViaFunction: Entry = { refused: 'queue-waits', between: ['lambda'], confidence: 'verified' }
const queueWaitsViaFunctionLikely: Entry = {
  refused: 'queue-waits',
  between: ['lambda'],
  confidence: 'likely',
}
const queueWaitsViaPipe: Entry = {
  refused: 'queue-waits',
  between: ['eventbridge-pipe'],
  confidence: 'verified',
}
const queueWaitsViaPipeThenTopic: Entry = {
  refused: 'queue-waits',
  between: ['eventbridge-pipe', 'sns-standard'],
  confidence: 'verified',
}

const sqsStandard: Row = {
  client: queuePollSdk,
  'api-gateway': queueWaitsViaPipe,
  lambda: queueMapping,
  'sqs-standard': deadLetterViaPipe,
  'sqs-fifo': queueTypesDifferViaPipe,
  'sns-standard': queueWaitsViaPipe,
  'sns-fifo': queueWaitsViaFunction,
  'eventbridge-bus': queueWaitsViaPipe,
  'eventbridge-bus-v2': queueWaitsViaFunction,
  'eventbridge-pipe': pipeSourceQueue,
  'eventbridge-scheduler': queueWaitsViaFunction,
  'kinesis-stream': queueWaitsViaPipe,
  firehose: queueWaitsViaPipe,
  'step-functions': queueWaitsViaPipe,
  dynamodb: queueWaitsViaFunction,
  s3: queueWaitsViaFunction,
  'aurora-rds': queueWaitsViaFunction,
  'http-endpoint': queuePollSdk,
  email: queueWaitsViaFunction,
  sms: queueWaitsViaPipeThenTopic,
  'mobile-push': queueWaitsViaPipeThenTopic,
  'saas-partner': queueWaitsViaPipe,
  'ecs-fargate': queuePollSdkSure,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': queueWaitsViaPipe,
  'amazon-mq': queueWaitsViaFunctionLikely,
  msk: queueWaitsViaFunctionLikely,
  'rds-proxy': queueWaitsViaFunctionLikely,
  ses: queueWaitsViaFunctionLikely,
}

const sqsFifo: Row = {
  client: fifoQueuePollSdk,
  'api-gateway': queueWaitsViaPipe,
  lambda: fifoQueueMapping,
  'sqs-standard': queueTypesDifferViaPipe,
  'sqs-fifo': deadLetterViaPipe,
  'sns-standard': queueWaitsViaPipe,
  'sns-fifo': queueWaitsViaFunction,
  'eventbridge-bus': queueWaitsViaPipe,
  'eventbridge-bus-v2': queueWaitsViaFunction,
  'eventbridge-pipe': pipeSourceFifoQueue,
  'eventbridge-scheduler': queueWaitsViaFunction,
  'kinesis-stream': queueWaitsViaPipe,
  firehose: queueWaitsViaPipe,
  'step-functions': queueWaitsViaPipe,
  dynamodb: queueWaitsViaFunction,
  s3: queueWaitsViaFunction,
  'aurora-rds': queueWaitsViaFunction,
  'http-endpoint': fifoQueuePollSdk,
  email: queueWaitsViaFunction,
  sms: queueWaitsViaPipeThenTopic,
  'mobile-push': queueWaitsViaPipeThenTopic,
  'saas-partner': queueWaitsViaPipe,
  'ecs-fargate': fifoQueuePollSdkSure,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': queueWaitsViaPipe,
  'amazon-mq': queueWaitsViaFunctionLikely,
  msk: queueWaitsViaFunctionLikely,
  'rds-proxy': queueWaitsViaFunctionLikely,
  ses: queueWaitsViaFunctionLikely,
}

/** What sqs-standard, sqs-fifo may feed. */
export const queues = {
  'sqs-standard': sqsStandard,
  'sqs-fifo': sqsFifo,
} as const
