import type { Source } from '../schema.ts'

const aws = 'aws'

/** Pages that only connections cite. content/sources.ts may spread them into its own. */
// biome-ignore format: one source a line, as a table
export const connectionSources = {
  'appsync-rule-target': { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/target-appsync.html', title: 'AWS AppSync targets for rules in Amazon EventBridge', publisher: aws },
  'aurora-activity-streams': { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.html', title: 'Monitoring Amazon Aurora with Database Activity Streams', publisher: aws },
  'aurora-events': { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Events.html', title: 'Working with Amazon RDS event notification', publisher: aws },
  'aurora-lambda': { url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Integrating.Lambda.html', title: 'Invoking a Lambda function from an Amazon Aurora MySQL DB cluster', publisher: aws },
  'cloudwatch-api-put-metric-alarm': { url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html', title: 'PutMetricAlarm', publisher: aws },
  'cloudwatch-events': { url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html', title: 'Alarm events and EventBridge', publisher: aws },
  'dynamodb-kinesis': { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/kds.html', title: 'Using Kinesis Data Streams to capture changes to DynamoDB', publisher: aws },
  'dynamodb-s3-export': { url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.HowItWorks.html', title: 'DynamoDB data export to Amazon S3: how it works', publisher: aws },
  'eb-custom-bus-target-lambda': { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-target-lambda.html', title: 'Lambda function target', publisher: aws },
  'eb-custom-bus-targets': { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-targets.html', title: 'Targets for a Custom Event Bus subscriber', publisher: aws },
  'eb-custom-bus-universal-targets': { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-universal-targets.html', title: 'Universal targets for a Custom Event Bus', publisher: aws },
  'eb-pipes-api-source': { url: 'https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_PipeSourceParameters.html', title: 'PipeSourceParameters', publisher: aws },
  'eb-pipes-event-target': { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-target.html', title: 'Amazon EventBridge Pipes targets', publisher: aws },
  'eb-saas-furls': { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas-furls.html', title: 'Receiving events from a SaaS partner through a Lambda function URL', publisher: aws },
  'firehose-basic-deliver': { url: 'https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html', title: 'Data delivery in Amazon Data Firehose', publisher: aws },
  'iot-rule-actions': { url: 'https://docs.aws.amazon.com/iot/latest/developerguide/iot-rule-actions.html', title: 'AWS IoT rule actions', publisher: aws },
  'iot-sqs-rule-action': { url: 'https://docs.aws.amazon.com/iot/latest/developerguide/sqs-rule-action.html', title: 'SQS (AWS IoT rule action)', publisher: aws },
  'kinesis-building-consumers': { url: 'https://docs.aws.amazon.com/streams/latest/dev/building-consumers.html', title: 'Building consumers for Amazon Kinesis Data Streams', publisher: aws },
  'lambda-with-msk': { url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-msk-process.html', title: 'Configuring Amazon MSK event sources for Lambda', publisher: aws },
  's3-notification-destinations': { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html', title: 'Event notification types and destinations', publisher: aws },
  'scheduler-api-target': { url: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html', title: 'Target', publisher: aws },
  'scheduler-universal-targets': { url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html', title: 'Using universal targets in EventBridge Scheduler', publisher: aws },
  'ses-receiving-action': { url: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action.html', title: 'Action options for receipt rules', publisher: aws },
  'ses-send-email': { url: 'https://docs.aws.amazon.com/ses/latest/dg/send-email.html', title: 'Set up email sending with Amazon SES', publisher: aws },
  'sfn-integrate-optimized': { url: 'https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html', title: 'Integrating optimized services with Step Functions', publisher: aws },
  'sns-api-subscribe': { url: 'https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html', title: 'Subscribe', publisher: aws },
} as const satisfies Record<string, Source>
