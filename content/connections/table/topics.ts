import type { Entry, Row } from '../entry.ts'

const logging: Entry = { native: 'logging', confidence: 'unverified' }
const metric: Entry = { native: 'metric', confidence: 'likely' }
const snsFifoSubscription: Entry = { native: 'sns-fifo-subscription', confidence: 'verified' }
const snsFifoToStandard: Entry = { native: 'sns-fifo-to-standard', confidence: 'verified' }
const snsHttp: Entry = { native: 'sns-http', confidence: 'likely' }
const snsHttpSure: Entry = { native: 'sns-http', confidence: 'verified' }
const snsPeople: Entry = { native: 'sns-people', confidence: 'verified' }
const snsSubscriptionAws: Entry = { native: 'sns-subscription-aws', confidence: 'verified' }
const snsSubscriptionFirehose: Entry = { native: 'sns-subscription-firehose', confidence: 'verified' }
const snsSubscriptionLambda: Entry = { native: 'sns-subscription-lambda', confidence: 'verified' }
const fifoTopicQueuesOnlyViaFifoQueue: Entry = {
  refused: 'fifo-topic-queues-only',
  between: ['sqs-fifo'],
  confidence: 'verified',
}
const fifoTopicQueuesOnlyViaFifoQueueThenFunction: Entry = {
  refused: 'fifo-topic-queues-only',
  between: ['sqs-fifo', 'lambda'],
  confidence: 'verified',
}
const fifoTopicQueuesOnlyViaFifoQueueThenFunctionLikely: Entry = {
  refused: 'fifo-topic-queues-only',
  between: ['sqs-fifo', 'lambda'],
  confidence: 'likely',
}
const fifoTopicQueuesOnlyViaFifoQueueThenPipe: Entry = {
  refused: 'fifo-topic-queues-only',
  between: ['sqs-fifo', 'eventbridge-pipe'],
  confidence: 'verified',
}
const pipeSourceViaFifoQueue: Entry = {
  refused: 'pipe-source',
  between: ['sqs-fifo'],
  confidence: 'verified',
}
const pipeSourceViaQueue: Entry = {
  refused: 'pipe-source',
  between: ['sqs-standard'],
  confidence: 'verified',
}
const topicProtocolsViaFirehose: Entry = {
  refused: 'topic-protocols',
  between: ['firehose'],
  confidence: 'verified',
}
const topicProtocolsViaFunction: Entry = {
  refused: 'topic-protocols',
  between: ['lambda'],
  confidence: 'verified',
}
const topicProtocolsViaFunctionLikely: Entry = {
  refused: 'topic-protocols',
  between: ['lambda'],
  confidence: 'likely',
}
const topicProtocolsViaQueueThenFunction: Entry = {
  refused: 'topic-protocols',
  between: ['sqs-standard', 'lambda'],
  confidence: 'verified',
}
const topicProtocolsViaQueueThenFunctionLikely: Entry = {
  refused: 'topic-protocols',
  between: ['sqs-standard', 'lambda'],
  confidence: 'likely',
}
const topicProtocolsViaQueueThenPipe: Entry = {
  refused: 'topic-protocols',
  between: ['sqs-standard', 'eventbridge-pipe'],
  confidence: 'verified',
}
const topicTypesDiffer: Entry = { refused: 'topic-types-differ', between: [], confidence: 'verified' }

const snsStandard: Row = {
  client: snsHttp,
  'api-gateway': snsHttp,
  lambda: snsSubscriptionLambda,
  'sqs-standard': snsSubscriptionAws,
  'sqs-fifo': topicTypesDiffer,
  'sns-standard': topicProtocolsViaFunction,
  'sns-fifo': topicProtocolsViaFunction,
  'eventbridge-bus': topicProtocolsViaQueueThenPipe,
  'eventbridge-bus-v2': topicProtocolsViaFunction,
  'eventbridge-pipe': pipeSourceViaQueue,
  'eventbridge-scheduler': topicProtocolsViaFunction,
  'kinesis-stream': topicProtocolsViaQueueThenPipe,
  firehose: snsSubscriptionFirehose,
  'step-functions': topicProtocolsViaQueueThenPipe,
  dynamodb: topicProtocolsViaQueueThenFunction,
  s3: topicProtocolsViaFirehose,
  'aurora-rds': topicProtocolsViaQueueThenFunction,
  'http-endpoint': snsHttpSure,
  email: snsPeople,
  sms: snsPeople,
  'mobile-push': snsPeople,
  'saas-partner': snsHttp,
  'ecs-fargate': snsHttp,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': logging,
  'amazon-mq': topicProtocolsViaFunctionLikely,
  msk: topicProtocolsViaFunctionLikely,
  'rds-proxy': topicProtocolsViaQueueThenFunctionLikely,
  ses: topicProtocolsViaFunctionLikely,
}

const snsFifo: Row = {
  client: fifoTopicQueuesOnlyViaFifoQueue,
  'api-gateway': fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  lambda: fifoTopicQueuesOnlyViaFifoQueue,
  'sqs-standard': snsFifoToStandard,
  'sqs-fifo': snsFifoSubscription,
  'sns-standard': fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  'sns-fifo': fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  'eventbridge-bus': fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  'eventbridge-bus-v2': fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  'eventbridge-pipe': pipeSourceViaFifoQueue,
  'eventbridge-scheduler': fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  'kinesis-stream': fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  firehose: fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  'step-functions': fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  dynamodb: fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  s3: fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  'aurora-rds': fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  'http-endpoint': fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  email: fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  sms: fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  'mobile-push': fifoTopicQueuesOnlyViaFifoQueueThenFunction,
  'saas-partner': fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  'ecs-fargate': fifoTopicQueuesOnlyViaFifoQueue,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': fifoTopicQueuesOnlyViaFifoQueueThenPipe,
  'rds-proxy': fifoTopicQueuesOnlyViaFifoQueueThenFunctionLikely,
  ses: fifoTopicQueuesOnlyViaFifoQueueThenFunctionLikely,
}

/** What sns-standard, sns-fifo may feed. */
export const topics = {
  'sns-standard': snsStandard,
  'sns-fifo': snsFifo,
} as const
