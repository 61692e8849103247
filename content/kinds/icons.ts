import type { KindId } from '../schema.ts'

/** File names (without .svg) in aws-icons/icons/architecture-service. */
export const icons: Readonly<Partial<Record<KindId, string>>> = {
  'amazon-mq': 'AmazonMQ',
  'api-gateway': 'AmazonAPIGateway',
  appsync: 'AWSAppSync',
  'aurora-rds': 'AmazonAurora',
  'cloudwatch-alarm': 'AmazonCloudWatch',
  'cloudwatch-logs': 'AmazonCloudWatch',
  dynamodb: 'AmazonDynamoDB',
  'ecs-fargate': 'AWSFargate',
  'eventbridge-bus-v2': 'AmazonEventBridge',
  'eventbridge-bus': 'AmazonEventBridge',
  'eventbridge-pipe': 'AmazonEventBridge',
  'eventbridge-scheduler': 'AmazonEventBridge',
  firehose: 'AmazonDataFirehose',
  'iot-core': 'AWSIoTCore',
  'kinesis-stream': 'AmazonKinesisDataStreams',
  lambda: 'AWSLambda',
  msk: 'AmazonManagedStreamingforApacheKafka',
  'rds-proxy': 'AmazonRDS',
  s3: 'AmazonSimpleStorageService',
  ses: 'AmazonSimpleEmailService',
  'sns-fifo': 'AmazonSimpleNotificationService',
  'sns-standard': 'AmazonSimpleNotificationService',
  'sqs-fifo': 'AmazonSimpleQueueService',
  'sqs-standard': 'AmazonSimpleQueueService',
  'step-functions': 'AWSStepFunctions',
}

/** On the tile of a kind that AWS has no icon for. */
export const letters: Readonly<Partial<Record<KindId, string>>> = {
  'aws-service': 'A',
  client: 'C',
  email: 'E',
  'http-endpoint': 'H',
  'mobile-push': 'M',
  'saas-partner': 'S',
  sms: 'P',
}
