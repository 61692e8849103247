import type { Entry, Row } from '../entry.ts'

const activityStream: Entry = { native: 'activity-stream', confidence: 'likely' }
const awsServiceEvent: Entry = { native: 'aws-service-event', confidence: 'verified' }
const awsServiceEventLikely: Entry = { native: 'aws-service-event', confidence: 'likely' }
const busEventSource: Entry = { native: 'bus-event-source', confidence: 'verified' }
const busEventSourceLikely: Entry = { native: 'bus-event-source', confidence: 'likely' }
const cdcToKinesis: Entry = { native: 'cdc-to-kinesis', confidence: 'verified' }
const databaseSource: Entry = { native: 'database-source', confidence: 'likely' }
const eventNotification: Entry = { native: 'event-notification', confidence: 'verified' }
const exportJob: Entry = { native: 'export', confidence: 'unverified' }
const logging: Entry = { native: 'logging', confidence: 'unverified' }
const metric: Entry = { native: 'metric', confidence: 'likely' }
const pipeSourceTable: Entry = { native: 'pipe-source-table', confidence: 'verified' }
const s3Notification: Entry = { native: 's3-notification', confidence: 'verified' }
const s3NotificationLambda: Entry = { native: 's3-notification-lambda', confidence: 'verified' }
const sqlInvoke: Entry = { native: 'sql-invoke', confidence: 'verified' }
const tableStreamMapping: Entry = { native: 'table-stream-mapping', confidence: 'verified' }
const tableStreamPollSdk: Entry = { native: 'table-stream-poll-sdk', confidence: 'likely' }
const bucketNoFifoViaBus: Entry = {
  refused: 'bucket-no-fifo',
  between: ['eventbridge-bus'],
  confidence: 'verified',
}
const bucketNoFifoViaFunction: Entry = {
  refused: 'bucket-no-fifo',
  between: ['lambda'],
  confidence: 'verified',
}
const bucketTargetsViaBus: Entry = {
  refused: 'bucket-targets',
  between: ['eventbridge-bus'],
  confidence: 'verified',
}
const bucketTargetsViaFunction: Entry = {
  refused: 'bucket-targets',
  between: ['lambda'],
  confidence: 'verified',
}
const bucketTargetsViaFunctionLikely: Entry = {
  refused: 'bucket-targets',
  between: ['lambda'],
  confidence: 'likely',
}
const bucketTargetsViaQueue: Entry = {
  refused: 'bucket-targets',
  between: ['sqs-standard'],
  confidence: 'verified',
}
const bucketTargetsViaTopic: Entry = {
  refused: 'bucket-targets',
  between: ['sns-standard'],
  confidence: 'verified',
}
const pipeSourceViaFunctionThenQueue: Entry = {
  refused: 'pipe-source',
  between: ['lambda', 'sqs-standard'],
  confidence: 'likely',
}
const pipeSourceViaQueue: Entry = {
  refused: 'pipe-source',
  between: ['sqs-standard'],
  confidence: 'verified',
}
const rowsAreNotEvents: Entry = { refused: 'rows-are-not-events', between: [], confidence: 'likely' }
const rowsAreNotEventsViaFunction: Entry = {
  refused: 'rows-are-not-events',
  between: ['lambda'],
  confidence: 'likely',
}
const rowsAreNotEventsViaFunctionThenQueue: Entry = {
  refused: 'rows-are-not-events',
  between: ['lambda', 'sqs-standard'],
  confidence: 'likely',
}
const tableIsReadViaFunction: Entry = { refused: 'table-is-read', between: ['lambda'], confidence: 'likely' }
const tableIsReadViaPipe: Entry = {
  refused: 'table-is-read',
  between: ['eventbridge-pipe'],
  confidence: 'likely',
}
const tableIsReadViaPipeSure: Entry = {
  refused: 'table-is-read',
  between: ['eventbridge-pipe'],
  confidence: 'verified',
}
const tableIsReadViaPipeThenTopic: Entry = {
  refused: 'table-is-read',
  between: ['eventbridge-pipe', 'sns-standard'],
  confidence: 'likely',
}

const dynamodb: Row = {
  client: tableStreamPollSdk,
  'api-gateway': tableIsReadViaPipe,
  lambda: tableStreamMapping,
  'sqs-standard': tableIsReadViaPipeSure,
  'sqs-fifo': tableIsReadViaPipe,
  'sns-standard': tableIsReadViaPipeSure,
  'sns-fifo': tableIsReadViaFunction,
  'eventbridge-bus': tableIsReadViaPipeSure,
  'eventbridge-bus-v2': tableIsReadViaFunction,
  'eventbridge-pipe': pipeSourceTable,
  'eventbridge-scheduler': tableIsReadViaFunction,
  'kinesis-stream': cdcToKinesis,
  firehose: tableIsReadViaPipe,
  'step-functions': tableIsReadViaPipeSure,
  dynamodb: tableIsReadViaFunction,
  s3: exportJob,
  'aurora-rds': tableIsReadViaFunction,
  'http-endpoint': tableIsReadViaPipe,
  email: tableIsReadViaFunction,
  sms: tableIsReadViaPipeThenTopic,
  'mobile-push': tableIsReadViaPipeThenTopic,
  'saas-partner': tableIsReadViaPipe,
  'ecs-fargate': tableStreamPollSdk,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': tableIsReadViaPipe,
  'rds-proxy': tableIsReadViaFunction,
  ses: tableIsReadViaFunction,
}

const s3: Row = {
  client: bucketTargetsViaQueue,
  'api-gateway': bucketTargetsViaBus,
  lambda: s3NotificationLambda,
  'sqs-standard': s3Notification,
  'sqs-fifo': bucketNoFifoViaBus,
  'sns-standard': s3Notification,
  'sns-fifo': bucketNoFifoViaFunction,
  'eventbridge-bus': awsServiceEvent,
  'eventbridge-bus-v2': busEventSource,
  'eventbridge-pipe': pipeSourceViaQueue,
  'eventbridge-scheduler': bucketTargetsViaFunction,
  'kinesis-stream': bucketTargetsViaBus,
  firehose: bucketTargetsViaBus,
  'step-functions': bucketTargetsViaBus,
  dynamodb: bucketTargetsViaFunction,
  s3: bucketTargetsViaFunction,
  'aurora-rds': bucketTargetsViaFunction,
  'http-endpoint': bucketTargetsViaBus,
  email: bucketTargetsViaTopic,
  sms: bucketTargetsViaTopic,
  'mobile-push': bucketTargetsViaTopic,
  'saas-partner': bucketTargetsViaBus,
  'ecs-fargate': bucketTargetsViaQueue,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': bucketTargetsViaBus,
  'amazon-mq': bucketTargetsViaFunctionLikely,
  msk: bucketTargetsViaFunctionLikely,
  ses: bucketTargetsViaFunctionLikely,
}

const auroraRds: Row = {
  client: rowsAreNotEvents,
  'api-gateway': rowsAreNotEventsViaFunction,
  lambda: sqlInvoke,
  'sqs-standard': rowsAreNotEventsViaFunction,
  'sqs-fifo': rowsAreNotEventsViaFunction,
  'sns-standard': eventNotification,
  'sns-fifo': rowsAreNotEventsViaFunction,
  'eventbridge-bus': awsServiceEventLikely,
  'eventbridge-bus-v2': busEventSourceLikely,
  'eventbridge-pipe': pipeSourceViaFunctionThenQueue,
  'eventbridge-scheduler': rowsAreNotEventsViaFunction,
  'kinesis-stream': activityStream,
  firehose: databaseSource,
  'step-functions': rowsAreNotEventsViaFunction,
  dynamodb: rowsAreNotEventsViaFunction,
  s3: exportJob,
  'aurora-rds': rowsAreNotEventsViaFunction,
  'http-endpoint': rowsAreNotEventsViaFunction,
  email: rowsAreNotEventsViaFunction,
  sms: rowsAreNotEventsViaFunction,
  'mobile-push': rowsAreNotEventsViaFunction,
  'saas-partner': rowsAreNotEventsViaFunction,
  'ecs-fargate': rowsAreNotEventsViaFunctionThenQueue,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': logging,
}

/** What dynamodb, s3, aurora-rds may feed. */
export const stores = {
  dynamodb,
  s3,
  'aurora-rds': auroraRds,
} as const
