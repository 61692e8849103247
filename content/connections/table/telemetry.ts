import type { Entry, Row } from '../entry.ts'

const alarmAction: Entry = { native: 'alarm-action', confidence: 'verified' }
const alarmActionLambda: Entry = { native: 'alarm-action-lambda', confidence: 'verified' }
const alarmActionLikely: Entry = { native: 'alarm-action', confidence: 'likely' }
const awsServiceEvent: Entry = { native: 'aws-service-event', confidence: 'verified' }
const busEventSource: Entry = { native: 'bus-event-source', confidence: 'likely' }
const busEventSourceSure: Entry = { native: 'bus-event-source', confidence: 'verified' }
const exportJob: Entry = { native: 'export', confidence: 'unverified' }
const logSubscription: Entry = { native: 'log-subscription', confidence: 'verified' }
const logSubscriptionLambda: Entry = { native: 'log-subscription-lambda', confidence: 'verified' }
const metric: Entry = { native: 'metric', confidence: 'likely' }
const alarmActionsViaBus: Entry = {
  refused: 'alarm-actions',
  between: ['eventbridge-bus'],
  confidence: 'verified',
}
const alarmActionsViaBusLikely: Entry = {
  refused: 'alarm-actions',
  between: ['eventbridge-bus'],
  confidence: 'likely',
}
const alarmActionsViaFunction: Entry = { refused: 'alarm-actions', between: ['lambda'], confidence: 'likely' }
const alarmActionsViaTopic: Entry = {
  refused: 'alarm-actions',
  between: ['sns-standard'],
  confidence: 'likely',
}
const alarmActionsViaTopicSure: Entry = {
  refused: 'alarm-actions',
  between: ['sns-standard'],
  confidence: 'verified',
}
const alarmActionsViaTopicThenFirehose: Entry = {
  refused: 'alarm-actions',
  between: ['sns-standard', 'firehose'],
  confidence: 'likely',
}
const alarmActionsViaTopicThenQueue: Entry = {
  refused: 'alarm-actions',
  between: ['sns-standard', 'sqs-standard'],
  confidence: 'likely',
}
const alarmWatchesMetrics: Entry = { refused: 'alarm-watches-metrics', between: [], confidence: 'likely' }
const logDestinationsViaFirehose: Entry = {
  refused: 'log-destinations',
  between: ['firehose'],
  confidence: 'likely',
}
const logDestinationsViaFunction: Entry = {
  refused: 'log-destinations',
  between: ['lambda'],
  confidence: 'likely',
}
const logDestinationsViaFunctionSure: Entry = {
  refused: 'log-destinations',
  between: ['lambda'],
  confidence: 'verified',
}
const logDestinationsViaStream: Entry = {
  refused: 'log-destinations',
  between: ['kinesis-stream'],
  confidence: 'likely',
}
const pipeSourceViaStream: Entry = {
  refused: 'pipe-source',
  between: ['kinesis-stream'],
  confidence: 'likely',
}
const pipeSourceViaTopicThenQueue: Entry = {
  refused: 'pipe-source',
  between: ['sns-standard', 'sqs-standard'],
  confidence: 'likely',
}
const serviceEventsToBusViaBus: Entry = {
  refused: 'service-events-to-bus',
  between: ['eventbridge-bus'],
  confidence: 'likely',
}
const serviceEventsToBusViaBusThenFirehose: Entry = {
  refused: 'service-events-to-bus',
  between: ['eventbridge-bus', 'firehose'],
  confidence: 'likely',
}
const serviceEventsToBusViaBusThenFunction: Entry = {
  refused: 'service-events-to-bus',
  between: ['eventbridge-bus', 'lambda'],
  confidence: 'likely',
}
const serviceEventsToBusViaBusThenQueue: Entry = {
  refused: 'service-events-to-bus',
  between: ['eventbridge-bus', 'sqs-standard'],
  confidence: 'likely',
}
const serviceEventsToBusViaBusThenTopic: Entry = {
  refused: 'service-events-to-bus',
  between: ['eventbridge-bus', 'sns-standard'],
  confidence: 'likely',
}
const serviceEventsToBusViaCustomBus: Entry = {
  refused: 'service-events-to-bus',
  between: ['eventbridge-bus-v2'],
  confidence: 'likely',
}

const cloudwatchAlarm: Row = {
  client: alarmActionsViaTopicThenQueue,
  'api-gateway': alarmActionsViaTopic,
  lambda: alarmActionLambda,
  'sqs-standard': alarmActionsViaTopicSure,
  'sqs-fifo': alarmActionsViaBus,
  'sns-standard': alarmAction,
  'sns-fifo': alarmActionLikely,
  'eventbridge-bus': awsServiceEvent,
  'eventbridge-bus-v2': busEventSource,
  'eventbridge-pipe': pipeSourceViaTopicThenQueue,
  'eventbridge-scheduler': alarmActionsViaFunction,
  'kinesis-stream': alarmActionsViaBus,
  firehose: alarmActionsViaTopicSure,
  'step-functions': alarmActionsViaBus,
  dynamodb: alarmActionsViaFunction,
  s3: alarmActionsViaTopicThenFirehose,
  'aurora-rds': alarmActionsViaFunction,
  'http-endpoint': alarmActionsViaTopic,
  email: alarmActionsViaTopic,
  sms: alarmActionsViaTopic,
  'mobile-push': alarmActionsViaTopic,
  'saas-partner': alarmActionsViaBusLikely,
  'ecs-fargate': alarmActionsViaBusLikely,
  'cloudwatch-alarm': alarmWatchesMetrics,
  'cloudwatch-logs': alarmActionsViaBusLikely,
}

const cloudwatchLogs: Row = {
  client: logDestinationsViaStream,
  'api-gateway': logDestinationsViaFunction,
  lambda: logSubscriptionLambda,
  'sqs-standard': logDestinationsViaFunctionSure,
  'sqs-fifo': logDestinationsViaFunction,
  'sns-standard': logDestinationsViaFunctionSure,
  'sns-fifo': logDestinationsViaFunction,
  'eventbridge-bus': logDestinationsViaFunctionSure,
  'eventbridge-bus-v2': logDestinationsViaFunction,
  'eventbridge-pipe': pipeSourceViaStream,
  'eventbridge-scheduler': logDestinationsViaFunction,
  'kinesis-stream': logSubscription,
  firehose: logSubscription,
  'step-functions': logDestinationsViaFunction,
  dynamodb: logDestinationsViaFunction,
  s3: exportJob,
  'aurora-rds': logDestinationsViaFunction,
  'http-endpoint': logDestinationsViaFirehose,
  email: logDestinationsViaFunction,
  sms: logDestinationsViaFunction,
  'mobile-push': logDestinationsViaFunction,
  'saas-partner': logDestinationsViaFirehose,
  'ecs-fargate': logDestinationsViaStream,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': logDestinationsViaFunction,
}

const awsService: Row = {
  client: serviceEventsToBusViaBusThenQueue,
  'api-gateway': serviceEventsToBusViaBus,
  lambda: serviceEventsToBusViaBus,
  'sqs-standard': serviceEventsToBusViaBus,
  'sqs-fifo': serviceEventsToBusViaBus,
  'sns-standard': serviceEventsToBusViaBus,
  'sns-fifo': serviceEventsToBusViaCustomBus,
  'eventbridge-bus': awsServiceEvent,
  'eventbridge-bus-v2': busEventSourceSure,
  'eventbridge-pipe': serviceEventsToBusViaBusThenQueue,
  'eventbridge-scheduler': serviceEventsToBusViaBusThenFunction,
  'kinesis-stream': serviceEventsToBusViaBus,
  firehose: serviceEventsToBusViaBus,
  'step-functions': serviceEventsToBusViaBus,
  dynamodb: serviceEventsToBusViaBusThenFunction,
  s3: serviceEventsToBusViaBusThenFirehose,
  'aurora-rds': serviceEventsToBusViaBusThenFunction,
  'http-endpoint': serviceEventsToBusViaBus,
  email: serviceEventsToBusViaBusThenTopic,
  sms: serviceEventsToBusViaBusThenTopic,
  'mobile-push': serviceEventsToBusViaBusThenTopic,
  'saas-partner': serviceEventsToBusViaBus,
  'ecs-fargate': serviceEventsToBusViaBus,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': serviceEventsToBusViaBus,
}

/** What cloudwatch-alarm, cloudwatch-logs, aws-service may feed. */
export const telemetry = {
  'cloudwatch-alarm': cloudwatchAlarm,
  'cloudwatch-logs': cloudwatchLogs,
  'aws-service': awsService,
} as const
