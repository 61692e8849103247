import type { Entry, Row } from '../entry.ts'

const channel: Entry = { native: 'channel', confidence: 'verified' }
const firehoseDelivery: Entry = { native: 'firehose-delivery', confidence: 'verified' }
const firehoseHttp: Entry = { native: 'firehose-http', confidence: 'verified' }
const firehoseTransform: Entry = { native: 'firehose-transform', confidence: 'verified' }
const logging: Entry = { native: 'logging', confidence: 'likely' }
const metric: Entry = { native: 'metric', confidence: 'likely' }
const pipeSourceStream: Entry = { native: 'pipe-source-stream', confidence: 'verified' }
const streamMapping: Entry = { native: 'stream-mapping', confidence: 'verified' }
const streamPollSdk: Entry = { native: 'stream-poll-sdk', confidence: 'likely' }
const streamPollSdkSure: Entry = { native: 'stream-poll-sdk', confidence: 'verified' }
const streamToFirehose: Entry = { native: 'stream-to-firehose', confidence: 'verified' }
const firehoseDestinations: Entry = { refused: 'firehose-destinations', between: [], confidence: 'likely' }
const firehoseDestinationsSure: Entry = {
  refused: 'firehose-destinations',
  between: [],
  confidence: 'verified',
}
const firehoseDestinationsViaBucket: Entry = {
  refused: 'firehose-destinations',
  between: ['s3'],
  confidence: 'verified',
}
const firehoseDestinationsViaBucketLikely: Entry = {
  refused: 'firehose-destinations',
  between: ['s3'],
  confidence: 'likely',
}
const firehoseDestinationsViaBucketThenBus: Entry = {
  refused: 'firehose-destinations',
  between: ['s3', 'eventbridge-bus'],
  confidence: 'likely',
}
const firehoseDestinationsViaBucketThenFunction: Entry = {
  refused: 'firehose-destinations',
  between: ['s3', 'lambda'],
  confidence: 'likely',
}
const firehoseDestinationsViaBucketThenFunctionSure: Entry = {
  refused: 'firehose-destinations',
  between: ['s3', 'lambda'],
  confidence: 'verified',
}
const firehoseDestinationsViaBucketThenQueue: Entry = {
  refused: 'firehose-destinations',
  between: ['s3', 'sqs-standard'],
  confidence: 'likely',
}
const firehoseDestinationsViaBucketThenTopic: Entry = {
  refused: 'firehose-destinations',
  between: ['s3', 'sns-standard'],
  confidence: 'likely',
}
const pipeSourceViaBucketThenQueue: Entry = {
  refused: 'pipe-source',
  between: ['s3', 'sqs-standard'],
  confidence: 'likely',
}
const streamIsReadViaFunction: Entry = {
  refused: 'stream-is-read',
  between: ['lambda'],
  confidence: 'likely',
}
const streamIsReadViaPipe: Entry = {
  refused: 'stream-is-read',
  between: ['eventbridge-pipe'],
  confidence: 'verified',
}
const streamIsReadViaPipeLikely: Entry = {
  refused: 'stream-is-read',
  between: ['eventbridge-pipe'],
  confidence: 'likely',
}
const streamIsReadViaPipeThenTopic: Entry = {
  refused: 'stream-is-read',
  between: ['eventbridge-pipe', 'sns-standard'],
  confidence: 'likely',
}

const kinesisStream: Row = {
  client: streamPollSdk,
  'api-gateway': streamIsReadViaPipeLikely,
  lambda: streamMapping,
  'sqs-standard': streamIsReadViaPipe,
  'sqs-fifo': streamIsReadViaPipeLikely,
  'sns-standard': streamIsReadViaPipe,
  'sns-fifo': streamIsReadViaFunction,
  'eventbridge-bus': streamIsReadViaPipe,
  'eventbridge-bus-v2': streamIsReadViaFunction,
  'eventbridge-pipe': pipeSourceStream,
  'eventbridge-scheduler': streamIsReadViaFunction,
  'kinesis-stream': streamIsReadViaPipe,
  firehose: streamToFirehose,
  'step-functions': streamIsReadViaPipe,
  dynamodb: streamIsReadViaFunction,
  s3: channel,
  'aurora-rds': streamIsReadViaFunction,
  'http-endpoint': streamPollSdk,
  email: streamIsReadViaFunction,
  sms: streamIsReadViaPipeThenTopic,
  'mobile-push': streamIsReadViaPipeThenTopic,
  'saas-partner': streamIsReadViaPipeLikely,
  'ecs-fargate': streamPollSdkSure,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': streamIsReadViaPipeLikely,
  'rds-proxy': streamIsReadViaFunction,
  ses: streamIsReadViaFunction,
}

const firehose: Row = {
  client: firehoseDestinations,
  'api-gateway': firehoseHttp,
  lambda: firehoseTransform,
  'sqs-standard': firehoseDestinationsViaBucket,
  'sqs-fifo': firehoseDestinationsViaBucketThenBus,
  'sns-standard': firehoseDestinationsViaBucket,
  'sns-fifo': firehoseDestinationsViaBucketThenFunction,
  'eventbridge-bus': firehoseDestinationsViaBucket,
  'eventbridge-bus-v2': firehoseDestinationsViaBucketLikely,
  'eventbridge-pipe': pipeSourceViaBucketThenQueue,
  'eventbridge-scheduler': firehoseDestinations,
  'kinesis-stream': firehoseDestinationsSure,
  firehose: firehoseDestinations,
  'step-functions': firehoseDestinationsViaBucketThenBus,
  dynamodb: firehoseDestinationsViaBucketThenFunctionSure,
  s3: firehoseDelivery,
  'aurora-rds': firehoseDestinationsViaBucketThenFunction,
  'http-endpoint': firehoseHttp,
  email: firehoseDestinationsViaBucketThenTopic,
  sms: firehoseDestinationsViaBucketThenTopic,
  'mobile-push': firehoseDestinationsViaBucketThenTopic,
  'saas-partner': firehoseHttp,
  'ecs-fargate': firehoseDestinationsViaBucketThenQueue,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': logging,
}

/** What kinesis-stream, firehose may feed. */
export const streams = {
  'kinesis-stream': kinesisStream,
  firehose,
} as const
