import type { Entry, Row } from '../entry.ts'

const logging: Entry = { native: 'logging', confidence: 'verified' }
const metric: Entry = { native: 'metric', confidence: 'likely' }
const pipeApiDestination: Entry = { native: 'pipe-api-destination', confidence: 'verified' }
const pipeApiDestinationLikely: Entry = { native: 'pipe-api-destination', confidence: 'likely' }
const pipeStart: Entry = { native: 'pipe-start', confidence: 'verified' }
const pipeTarget: Entry = { native: 'pipe-target', confidence: 'verified' }
const pipeTargetLambda: Entry = { native: 'pipe-target-lambda', confidence: 'verified' }
const pipeTargetStore: Entry = { native: 'pipe-target-store', confidence: 'verified' }
const schedulerCall: Entry = { native: 'scheduler-call', confidence: 'likely' }
const schedulerCallSure: Entry = { native: 'scheduler-call', confidence: 'verified' }
const schedulerCallUnverified: Entry = { native: 'scheduler-call', confidence: 'unverified' }
const schedulerTarget: Entry = { native: 'scheduler-target', confidence: 'verified' }
const schedulerTargetLambda: Entry = { native: 'scheduler-target-lambda', confidence: 'verified' }
const stateInvoke: Entry = { native: 'state-invoke', confidence: 'verified' }
const stateSend: Entry = { native: 'state-send', confidence: 'likely' }
const stateSendSure: Entry = { native: 'state-send', confidence: 'verified' }
const stateSendUnverified: Entry = { native: 'state-send', confidence: 'unverified' }
const stateStart: Entry = { native: 'state-start', confidence: 'verified' }
const stateTask: Entry = { native: 'state-task', confidence: 'verified' }
const stateTaskLikely: Entry = { native: 'state-task', confidence: 'likely' }
const alarmWatchesMetrics: Entry = { refused: 'alarm-watches-metrics', between: [], confidence: 'likely' }
const noWayToClientViaQueue: Entry = {
  refused: 'no-way-to-client',
  between: ['sqs-standard'],
  confidence: 'likely',
}
const notPipeTargetViaFirehose: Entry = {
  refused: 'not-pipe-target',
  between: ['firehose'],
  confidence: 'verified',
}
const notPipeTargetViaFunction: Entry = {
  refused: 'not-pipe-target',
  between: ['lambda'],
  confidence: 'likely',
}
const notPipeTargetViaFunctionSure: Entry = {
  refused: 'not-pipe-target',
  between: ['lambda'],
  confidence: 'verified',
}
const notPipeTargetViaTopic: Entry = {
  refused: 'not-pipe-target',
  between: ['sns-standard'],
  confidence: 'likely',
}
const pipeFetchesViaQueue: Entry = {
  refused: 'pipe-fetches',
  between: ['sqs-standard'],
  confidence: 'verified',
}
const pipeNoFifoTopicViaFunction: Entry = {
  refused: 'pipe-no-fifo-topic',
  between: ['lambda'],
  confidence: 'verified',
}
const scheduleCallsAwsViaBus: Entry = {
  refused: 'schedule-calls-aws',
  between: ['eventbridge-bus'],
  confidence: 'likely',
}

const eventbridgePipe: Row = {
  client: noWayToClientViaQueue,
  'api-gateway': pipeTarget,
  lambda: pipeTargetLambda,
  'sqs-standard': pipeTargetStore,
  'sqs-fifo': pipeTargetStore,
  'sns-standard': pipeTargetStore,
  'sns-fifo': pipeNoFifoTopicViaFunction,
  'eventbridge-bus': pipeTargetStore,
  'eventbridge-bus-v2': notPipeTargetViaFunction,
  'eventbridge-pipe': pipeFetchesViaQueue,
  'eventbridge-scheduler': notPipeTargetViaFunction,
  'kinesis-stream': pipeTargetStore,
  firehose: pipeTargetStore,
  'step-functions': pipeStart,
  dynamodb: notPipeTargetViaFunctionSure,
  s3: notPipeTargetViaFirehose,
  'aurora-rds': notPipeTargetViaFunctionSure,
  'http-endpoint': pipeApiDestination,
  email: notPipeTargetViaTopic,
  sms: notPipeTargetViaTopic,
  'mobile-push': notPipeTargetViaTopic,
  'saas-partner': pipeApiDestinationLikely,
  'ecs-fargate': pipeTargetStore,
  'cloudwatch-alarm': alarmWatchesMetrics,
  'cloudwatch-logs': pipeTargetStore,
  'amazon-mq': notPipeTargetViaFunction,
  msk: notPipeTargetViaFunction,
  'rds-proxy': notPipeTargetViaFunction,
  ses: notPipeTargetViaFunction,
}

const eventbridgeScheduler: Row = {
  client: noWayToClientViaQueue,
  'api-gateway': scheduleCallsAwsViaBus,
  lambda: schedulerTargetLambda,
  'sqs-standard': schedulerTarget,
  'sqs-fifo': schedulerTarget,
  'sns-standard': schedulerTarget,
  'sns-fifo': schedulerCallUnverified,
  'eventbridge-bus': schedulerTarget,
  'eventbridge-bus-v2': schedulerTarget,
  'eventbridge-pipe': pipeFetchesViaQueue,
  'eventbridge-scheduler': schedulerCallUnverified,
  'kinesis-stream': schedulerTarget,
  firehose: schedulerTarget,
  'step-functions': schedulerTarget,
  dynamodb: schedulerCall,
  s3: schedulerCall,
  'aurora-rds': schedulerCall,
  'http-endpoint': scheduleCallsAwsViaBus,
  email: schedulerCallSure,
  sms: schedulerCall,
  'mobile-push': schedulerCall,
  'saas-partner': scheduleCallsAwsViaBus,
  'ecs-fargate': schedulerTarget,
  'cloudwatch-alarm': schedulerCallSure,
  'cloudwatch-logs': schedulerCallUnverified,
  ses: schedulerCallSure,
}

const stepFunctions: Row = {
  client: noWayToClientViaQueue,
  'api-gateway': stateTask,
  lambda: stateInvoke,
  'sqs-standard': stateSendSure,
  'sqs-fifo': stateSendSure,
  'sns-standard': stateSendSure,
  'sns-fifo': stateSend,
  'eventbridge-bus': stateSendSure,
  'eventbridge-bus-v2': stateSendUnverified,
  'eventbridge-pipe': pipeFetchesViaQueue,
  'eventbridge-scheduler': stateSendSure,
  'kinesis-stream': stateSend,
  firehose: stateSend,
  'step-functions': stateStart,
  dynamodb: stateTask,
  s3: stateTask,
  'aurora-rds': stateTaskLikely,
  'http-endpoint': stateTask,
  email: stateSend,
  sms: stateSend,
  'mobile-push': stateSend,
  'saas-partner': stateTask,
  'ecs-fargate': stateTask,
  'cloudwatch-alarm': metric,
  'cloudwatch-logs': logging,
  ses: stateSend,
}

/** What eventbridge-pipe, eventbridge-scheduler, step-functions may feed. */
export const pipes = {
  'eventbridge-pipe': eventbridgePipe,
  'eventbridge-scheduler': eventbridgeScheduler,
  'step-functions': stepFunctions,
} as const
