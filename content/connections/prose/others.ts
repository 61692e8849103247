import type { PairId, PairWords } from './words.ts'

const onePipeTarget = 'A pipe has one target, in its Region.'
const sameRegion = 'Same Region as the schedule.'
const fixedCall = 'A fixed input for one AWS API that changes state.'
const standardCallback = 'Waiting for a token: Standard only.'
const sdkIntegration = 'By the general integration with AWS APIs.'
const sameBucketRegion = 'Same Region; standard types only.'
const controlPlane = 'Events of instances and clusters, never of rows.'
const mailIn = 'A verified domain whose mail goes to SES, in a Region that receives.'
const streamOn = 'The table’s stream is switched on.'

/** Pairs that start at a pipe, schedule, workflow, store, partner, person, alarm, log group, broker or device. */
export const otherWords = {
  'eventbridge-pipe>api-gateway': { needs: ['A REST API, as target or enrichment.', onePipeTarget] },
  'eventbridge-pipe>lambda': {
    needs: ['Waits by default; a function may also be the enrichment.', onePipeTarget],
  },
  'eventbridge-pipe>sqs-standard': { needs: ['Batches of ten at most.', onePipeTarget] },
  'eventbridge-pipe>sqs-fifo': {
    needs: ['The message group is fixed or a path.', 'Batches of ten at most.', onePipeTarget],
  },
  'eventbridge-pipe>sns-standard': { needs: ['Batches of ten at most.', onePipeTarget] },
  'eventbridge-pipe>eventbridge-bus': {
    needs: ['A bus of the same account.', 'Batches of ten at most.', onePipeTarget],
  },
  'eventbridge-pipe>kinesis-stream': { needs: ['The partition key is fixed or a path.', onePipeTarget] },
  'eventbridge-pipe>firehose': { needs: [onePipeTarget] },
  'eventbridge-pipe>step-functions': { needs: ['Waiting for the result: Express only.', onePipeTarget] },
  'eventbridge-pipe>http-endpoint': {
    needs: ['One message a call; an answer within five seconds.', onePipeTarget],
  },
  'eventbridge-pipe>saas-partner': { needs: ['An API destination.', onePipeTarget] },
  'eventbridge-pipe>ecs-fargate': {
    needs: ['It starts a task and calls no running service.', onePipeTarget],
  },
  'eventbridge-pipe>cloudwatch-logs': { needs: [onePipeTarget] },

  'eventbridge-scheduler>lambda': { needs: [sameRegion] },
  'eventbridge-scheduler>sqs-standard': { needs: [sameRegion] },
  'eventbridge-scheduler>sqs-fifo': {
    needs: [
      'The message group is fixed.',
      'The queue derives the deduplication id from the body.',
      sameRegion,
    ],
  },
  'eventbridge-scheduler>sns-standard': { needs: [sameRegion] },
  'eventbridge-scheduler>sns-fifo': { needs: [fixedCall, 'Not confirmed as a target of its own.'] },
  'eventbridge-scheduler>eventbridge-bus': { needs: ['Source and detail type are fixed.', sameRegion] },
  'eventbridge-scheduler>eventbridge-bus-v2': { needs: [sameRegion] },
  'eventbridge-scheduler>eventbridge-scheduler': { needs: [fixedCall] },
  'eventbridge-scheduler>kinesis-stream': { needs: ['The partition key is fixed.', sameRegion] },
  'eventbridge-scheduler>firehose': { needs: [sameRegion] },
  'eventbridge-scheduler>step-functions': {
    needs: ['It starts the workflow and does not wait.', sameRegion],
  },
  'eventbridge-scheduler>dynamodb': { needs: [fixedCall] },
  'eventbridge-scheduler>s3': { needs: [fixedCall] },
  'eventbridge-scheduler>aurora-rds': {
    needs: ['Calls that start or stop a database; SQL through the Data API was not confirmed.'],
  },
  'eventbridge-scheduler>email': { needs: [fixedCall] },
  'eventbridge-scheduler>ses': { needs: [fixedCall] },
  'eventbridge-scheduler>sms': { needs: [fixedCall] },
  'eventbridge-scheduler>mobile-push': { needs: [fixedCall] },
  'eventbridge-scheduler>ecs-fargate': {
    needs: ['It starts a task; Fargate needs its network settings.', sameRegion],
  },
  'eventbridge-scheduler>cloudwatch-alarm': {
    needs: ['Alarm actions can be switched on and off by schedule.'],
  },
  'eventbridge-scheduler>cloudwatch-logs': { needs: [fixedCall] },

  'step-functions>api-gateway': { needs: ['The API authorizes by IAM.'] },
  'step-functions>lambda': { needs: [standardCallback, 'Input and output up to 256 KiB.'] },
  'step-functions>sqs-standard': { needs: [standardCallback] },
  'step-functions>sqs-fifo': { needs: ['The state names the message group.'] },
  'step-functions>sns-standard': { needs: [standardCallback] },
  'step-functions>sns-fifo': { needs: ['The state names the message group.'] },
  'step-functions>eventbridge-bus': {
    needs: [standardCallback, 'Standard executions also put their status on the default bus.'],
  },
  'step-functions>eventbridge-bus-v2': { needs: ['Not confirmed for the API of the Custom Event Bus.'] },
  'step-functions>eventbridge-scheduler': { needs: [sdkIntegration] },
  'step-functions>kinesis-stream': { needs: [sdkIntegration] },
  'step-functions>firehose': { needs: [sdkIntegration] },
  'step-functions>step-functions': { needs: ['Waiting for the child: Standard only.'] },
  'step-functions>dynamodb': { needs: ['Get, put, update and delete of one item.'] },
  'step-functions>s3': { needs: ['A Distributed Map reads and writes objects: Standard only.'] },
  'step-functions>aurora-rds': { needs: ['The Data API of the cluster; otherwise a function.'] },
  'step-functions>http-endpoint': {
    needs: ['A call takes at most 60 seconds.', 'A connection holds the credentials.'],
  },
  'step-functions>email': { needs: [sdkIntegration] },
  'step-functions>ses': { needs: [sdkIntegration] },
  'step-functions>saas-partner': {
    needs: ['A call takes at most 60 seconds.', 'A connection holds the credentials.'],
  },
  'step-functions>ecs-fargate': { needs: ['Waiting for the task: Standard only.'] },
  'step-functions>cloudwatch-logs': { needs: ['The only history that an Express workflow has.'] },

  'dynamodb>client': { needs: [streamOn, 'At most two readers a shard.'] },
  'dynamodb>lambda': {
    needs: [streamOn, 'At most two readers a shard, one with global tables.', 'Ordered by item.'],
  },
  'dynamodb>eventbridge-pipe': { needs: [streamOn] },
  'dynamodb>kinesis-stream': {
    needs: ['One stream a table, in its account and Region.', 'Records may repeat and come out of order.'],
  },
  'dynamodb>s3': { needs: ['Point-in-time recovery is on; it takes minutes and is no feed.'] },
  'dynamodb>ecs-fargate': { needs: [streamOn, 'At most two readers a shard.'] },
  's3>lambda': {
    needs: [
      'One destination for each event type and prefix.',
      'Do not write back to the same prefix.',
      'Same Region.',
    ],
  },
  's3>sqs-standard': { needs: [sameBucketRegion] },
  's3>sns-standard': { needs: [sameBucketRegion] },
  's3>eventbridge-bus': {
    needs: ['Switch EventBridge on for the bucket; all its events go to the default bus.'],
  },
  's3>eventbridge-bus-v2': { needs: ['An event source takes them on from the default bus.'] },
  's3>cloudwatch-alarm': { needs: ['Request metrics are switched on by bucket.'] },
  'aurora-rds>lambda': {
    needs: [
      'Aurora MySQL and PostgreSQL, RDS for PostgreSQL.',
      'In a trigger the transaction hangs on the function.',
    ],
  },
  'aurora-rds>sns-standard': { needs: [controlPlane] },
  'aurora-rds>eventbridge-bus': { needs: [controlPlane] },
  'aurora-rds>eventbridge-bus-v2': { needs: [controlPlane] },
  'aurora-rds>kinesis-stream': {
    needs: [
      'An audit of statements, encrypted, in a stream that RDS makes; for row changes use DMS or an outbox.',
    ],
  },
  'aurora-rds>firehose': {
    needs: [
      'Changes of MySQL and PostgreSQL into Iceberg tables only; whether it is still a preview was not confirmed.',
    ],
  },
  'aurora-rds>s3': { needs: ['A statement or a snapshot: a batch, no feed.'] },
  'aurora-rds>cloudwatch-logs': { needs: ['The engine’s logs.'] },
  'rds-proxy>aurora-rds': { needs: ['Pinned sessions keep their connection: avoid what pins them.'] },

  'email>lambda': { needs: [mailIn] },
  'email>sns-standard': { needs: [mailIn, 'Small mails only.'] },
  'email>s3': { needs: [mailIn] },
  'sms>sns-standard': { needs: ['A number that supports two-way SMS.'] },
  'ses>email': { needs: ['Up to 50 recipients and 40 MB a message.'] },
  'saas-partner>api-gateway': { needs: ['Verify the signature.'] },
  'saas-partner>lambda': {
    needs: ['A function URL; verify the signature.'],
    permission: 'The function URL’s authorization type.',
  },
  'saas-partner>eventbridge-bus': { needs: ['Partners on AWS’s list only; others send a webhook.'] },
  'saas-partner>eventbridge-bus-v2': { needs: ['Partners on AWS’s list only, through an event source.'] },
  'saas-partner>s3': { needs: ['Amazon AppFlow or the partner’s own export.'] },

  'cloudwatch-alarm>lambda': { needs: ['Since December 2023.'] },
  'cloudwatch-alarm>sns-standard': { needs: ['Up to five actions a state.'] },
  'cloudwatch-alarm>sns-fifo': {
    needs: ['The message group is made from the alarm; order may rarely differ.'],
  },
  'cloudwatch-alarm>eventbridge-bus': { needs: ['Every change of state, with nothing to set up.'] },
  'cloudwatch-alarm>eventbridge-bus-v2': { needs: ['Through an event source.'] },
  'cloudwatch-logs>lambda': { needs: ['Compressed and encoded data.', 'Few filters a log group.'] },
  'cloudwatch-logs>kinesis-stream': { needs: ['Compressed data.', 'Few filters a log group.'] },
  'cloudwatch-logs>firehose': { needs: ['Compressed data.', 'Few filters a log group.'] },
  'cloudwatch-logs>s3': { needs: ['A task on demand; for a continuous way use Firehose.'] },
  'cloudwatch-logs>cloudwatch-alarm': { needs: ['A metric filter counts matching lines.'] },
  'aws-service>eventbridge-bus': { needs: ['The default bus only.'] },
  'aws-service>eventbridge-bus-v2': { needs: ['An event source takes them on from the default bus.'] },

  'amazon-mq>lambda': {
    needs: [
      'Five calls at once on ActiveMQ, one on RabbitMQ, unless support raises it.',
      'Queues only; the broker’s own account.',
    ],
  },
  'msk>lambda': { needs: ['In order by partition.', 'Caps on attempts and age need provisioned pollers.'] },
  'appsync>client': { needs: ['Clients subscribe over WebSocket; a message is at most 240 KB.'] },
  'iot-core>lambda': { needs: ['The rule’s SQL selects and shapes the message.'] },
  'iot-core>sqs-standard': { needs: ['Standard queues only; another Region works.'] },
  'iot-core>kinesis-stream': { needs: ['The rule names the partition key.'] },
  'iot-core>s3': { needs: ['One object a message.'] },
  'iot-core>step-functions': { needs: ['It starts an execution.'] },
} as const satisfies Readonly<Partial<Record<PairId, PairWords>>>
