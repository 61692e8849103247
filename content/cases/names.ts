/** The words in which the published cases name services and patterns, and what they stand for. */
import type { KindId } from '../schema.ts'

/** What the cases are filed under: the service that was published. */
export type CaseFamily = 'sqs' | 'sns' | 'eventbridge' | 'kinesis' | 'step-functions' | 'other'

interface LeadName {
  readonly name: string
  readonly family: CaseFamily
  /** Whose icon stands for it; absent where Waterline draws no such part. */
  readonly kind?: KindId
}

export const caseFamilies: Readonly<Record<CaseFamily, string>> = {
  sqs: 'SQS',
  sns: 'SNS',
  eventbridge: 'EventBridge',
  kinesis: 'Kinesis and Firehose',
  'step-functions': 'Step Functions',
  other: 'Others',
}

export const leadNames = {
  sqs: { name: 'SQS', family: 'sqs', kind: 'sqs-standard' },
  'sqs-fifo': { name: 'SQS FIFO', family: 'sqs', kind: 'sqs-fifo' },
  sns: { name: 'SNS', family: 'sns', kind: 'sns-standard' },
  'sns-fifo': { name: 'SNS FIFO', family: 'sns', kind: 'sns-fifo' },
  eventbridge: { name: 'EventBridge', family: 'eventbridge', kind: 'eventbridge-bus' },
  'eventbridge-scheduler': {
    name: 'EventBridge Scheduler',
    family: 'eventbridge',
    kind: 'eventbridge-scheduler',
  },
  kinesis: { name: 'Kinesis Data Streams', family: 'kinesis', kind: 'kinesis-stream' },
  firehose: { name: 'Data Firehose', family: 'kinesis', kind: 'firehose' },
  'step-functions': { name: 'Step Functions', family: 'step-functions', kind: 'step-functions' },
  lambda: { name: 'Lambda', family: 'other', kind: 'lambda' },
  'lambda-durable-functions': { name: 'Lambda durable functions', family: 'other', kind: 'lambda' },
  'api-gateway': { name: 'API Gateway', family: 'other', kind: 'api-gateway' },
  'rds-proxy': { name: 'RDS Proxy', family: 'other', kind: 'rds-proxy' },
  'amazon-mq': { name: 'Amazon MQ', family: 'other', kind: 'amazon-mq' },
  msk: { name: 'Amazon MSK', family: 'other', kind: 'msk' },
  dynamodb: { name: 'DynamoDB Streams', family: 'other', kind: 'dynamodb' },
  'dynamodb-ttl': { name: 'DynamoDB time to live', family: 'other', kind: 'dynamodb' },
  'iot-core': { name: 'IoT Core', family: 'other', kind: 'iot-core' },
  ses: { name: 'SES', family: 'other', kind: 'ses' },
  'aws-batch': { name: 'AWS Batch', family: 'other' },
  'end-user-messaging': { name: 'AWS End User Messaging', family: 'other' },
} as const satisfies Readonly<Record<string, LeadName>>

export type CaseLead = keyof typeof leadNames

/** Empty where the service says it all. */
export const casePatternNames = {
  single: 'by itself',
  none: '',
  'delay-queue': 'delay queue',
  'claim-check': 'claim check',
  'request-reply': 'request and reply',
  'pipes-and-filters': 'pipes and filters',
  'sqs-lambda-throttle': 'queue that holds a function back',
  'sns-sqs-fanout': 'topic with queues',
  'scatter-gather': 'scatter–gather',
  'eventbridge-sns': 'bus to topic',
  'eventbridge-sqs': 'bus to queues',
  'eventbridge-stepfunctions': 'bus to workflow',
  'api-destination': 'API destination',
  'archive-replay': 'archive and replay',
  'cross-account-bus': 'bus across accounts',
  pipes: 'pipe',
  schedule: 'schedule',
  'kinesis-lambda': 'stream read by a function',
  firehose: 'stream into Firehose',
  saga: 'saga',
  'fork-join': 'fork–join',
  'human-approval': 'human approval',
} as const satisfies Readonly<Record<string, string>>

export type CasePattern = keyof typeof casePatternNames

/** What the texts of the cases state. */
export const caseFieldNames = {
  analytics_stream: 'a stream to analyse',
  buffering_needed: 'has to be buffered',
  consumers: 'consumers',
  consumers_each_get_every_message: 'each consumer gets every message',
  cost_sensitive: 'cost matters',
  cross_account: 'across accounts',
  duplicates_ok: 'duplicates are fine',
  filtering: 'filtering',
  human_recipients: 'people told by',
  latency: 'latency',
  multi_step_workflow: 'several steps',
  ordering: 'order',
  peak_msgs_per_s: 'messages a second at peak',
  producers: 'producers',
  protect_downstream: 'what follows has to be protected',
  replay_needed: 'has to be read again',
  request_reply: 'request and reply',
  retention_needed: 'has to be kept',
  saas_or_aws_events: 'events come from',
  schedule: 'schedule',
  third_party_api_target: 'calls an outside API',
} as const satisfies Readonly<Record<string, string>>

export type CaseField = keyof typeof caseFieldNames
