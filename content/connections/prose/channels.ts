import type { PairId, PairWords } from './words.ts'

const sixfold = 'Visibility timeout at least six times the function’s timeout.'
const filterDeletes = 'A filter deletes what does not match; nobody else gets it.'
const fetchAndDelete = 'The consumer fetches, and deletes each message when it is done.'
const httpsOnly = 'A public HTTPS address that confirms the subscription.'
const fiveTargets = 'A rule has at most five targets.'
const oneTarget = 'A subscriber has one target, in its own account.'
const oneEventACall = 'One event a call; the input is a JSONata expression.'
const notConfirmed =
  'By the general rule for AWS APIs that change state; this one was not confirmed by itself.'
const checkpoints = 'The Kinesis Client Library keeps checkpoints in a DynamoDB table and one worker a shard.'
const streamQueues = 'A queue on an on-demand stream acknowledges record by record, without order.'

/** Pairs that start at a queue, topic, bus or stream. */
export const channelWords = {
  'sqs-standard>client': { needs: [fetchAndDelete] },
  'sqs-standard>lambda': {
    needs: [
      sixfold,
      'Above ten messages a call it needs a window of at least one second.',
      'Starts at five calls at once and adds up to 300 a minute.',
      filterDeletes,
      'Same Region.',
    ],
  },
  'sqs-standard>eventbridge-pipe': {
    needs: ['Visibility timeout at least six times the pipe’s processing time.', 'Same Region.'],
  },
  'sqs-standard>http-endpoint': {
    needs: ['Only if a poller with AWS credentials runs there; to call an HTTP API put a pipe between.'],
  },
  'sqs-standard>ecs-fargate': { needs: [fetchAndDelete] },
  'sqs-standard>cloudwatch-alarm': { needs: ['The age of the oldest message is the one to watch.'] },
  'sqs-fifo>client': { needs: [fetchAndDelete] },
  'sqs-fifo>lambda': {
    needs: [
      'At most as many calls at once as there are message groups waiting.',
      'Batches of ten at most, no window.',
      sixfold,
      filterDeletes,
      'Same Region.',
    ],
  },
  'sqs-fifo>eventbridge-pipe': { needs: ['Order is kept within each message group.', 'Same Region.'] },
  'sqs-fifo>http-endpoint': {
    needs: ['Only if a poller with AWS credentials runs there; to call an HTTP API put a pipe between.'],
  },
  'sqs-fifo>ecs-fargate': { needs: [fetchAndDelete] },
  'sqs-fifo>cloudwatch-alarm': { needs: ['The age of the oldest message is the one to watch.'] },

  'sns-standard>client': { needs: [httpsOnly, 'Otherwise give the client a queue.'] },
  'sns-standard>api-gateway': {
    needs: [httpsOnly, 'SNS does not sign with SigV4, so IAM cannot be the authorizer.'],
  },
  'sns-standard>lambda': {
    needs: [
      'One message a call.',
      'The filter stands on the subscription, not on the function.',
      'SNS does not heed the function’s concurrency.',
    ],
  },
  'sns-standard>sqs-standard': {
    needs: [
      'Raw delivery leaves out the envelope.',
      'Other accounts and Regions work.',
      'An encrypted queue needs a key policy that lets SNS in.',
    ],
  },
  'sns-standard>firehose': {
    needs: [
      'A record is at most 1,000 KiB, envelope included.',
      'Five such subscriptions a topic and owner.',
    ],
  },
  'sns-standard>http-endpoint': { needs: [httpsOnly, 'It verifies each signature.'] },
  'sns-standard>email': { needs: ['The recipient confirms; plain text for operators, not for customers.'] },
  'sns-standard>sms': { needs: ['Sandbox, origination number and spend limit apply.'] },
  'sns-standard>mobile-push': {
    needs: ['A platform application and one endpoint a device.'],
    permission: 'The platform’s credentials in the platform application.',
  },
  'sns-standard>saas-partner': { needs: [httpsOnly, 'The partner handles SNS’s format.'] },
  'sns-standard>ecs-fargate': {
    needs: ['A public load balancer that confirms the subscription; otherwise put a queue between.'],
  },
  'sns-standard>cloudwatch-alarm': { needs: ['Failed notifications are a metric.'] },
  'sns-standard>cloudwatch-logs': {
    needs: ['The status of deliveries, not the messages.'],
    permission: 'A feedback role of SNS.',
  },
  'sns-fifo>sqs-fifo': {
    needs: ['Ordered and deduplicated within each message group.', 'With a filter delivery is at most once.'],
  },
  'sns-fifo>sqs-standard': { needs: ['The standard queue may reorder and repeat.'] },

  'eventbridge-bus>api-gateway': { needs: ['A REST API.', fiveTargets] },
  'eventbridge-bus>lambda': { needs: [fiveTargets] },
  'eventbridge-bus>sqs-standard': {
    needs: [fiveTargets, 'A message group for fair queues may be fixed or taken from the event.'],
  },
  'eventbridge-bus>sqs-fifo': {
    needs: [
      'The rule gives the message group, fixed or by a path.',
      'The queue derives the deduplication id from the body.',
      fiveTargets,
    ],
  },
  'eventbridge-bus>sns-standard': {
    needs: ['No message attributes, so the topic’s filters use the body.', fiveTargets],
  },
  'eventbridge-bus>eventbridge-bus': {
    needs: ['Other accounts and Regions work; an event goes on to one other account only.', fiveTargets],
  },
  'eventbridge-bus>eventbridge-bus-v2': {
    needs: ['PutEvents on the other bus, and PutRawEvents for AWS service events.', fiveTargets],
  },
  'eventbridge-bus>kinesis-stream': {
    needs: ['The partition key is a path, or the event’s id.', fiveTargets],
  },
  'eventbridge-bus>firehose': { needs: [fiveTargets] },
  'eventbridge-bus>step-functions': { needs: ['It starts the workflow and does not wait.', fiveTargets] },
  'eventbridge-bus>http-endpoint': {
    needs: [
      'An answer within five seconds.',
      'At most 300 calls a second each, unless raised.',
      'Private APIs through a connection.',
    ],
  },
  'eventbridge-bus>saas-partner': {
    needs: ['Many partners have ready settings.', 'An answer within five seconds.'],
  },
  'eventbridge-bus>ecs-fargate': {
    needs: ['It starts a task for each event and calls no running service.', fiveTargets],
  },
  'eventbridge-bus>cloudwatch-logs': {
    needs: ['Name the log group /aws/events/….', fiveTargets],
    permission: 'A resource policy of CloudWatch Logs.',
  },
  'eventbridge-bus>appsync': {
    needs: ['A public GraphQL API with IAM authorization; the target is a mutation.', fiveTargets],
  },

  'eventbridge-bus-v2>api-gateway': { needs: ['Signed; an answer within 30 seconds.', oneTarget] },
  'eventbridge-bus-v2>lambda': {
    needs: [
      'A batch arrives as one JSON array, unless its size is one.',
      'Waiting: 30 seconds at most. For order let it wait.',
      oneTarget,
    ],
  },
  'eventbridge-bus-v2>sqs-standard': { needs: ['Batches of ten at most.', oneTarget] },
  'eventbridge-bus-v2>sqs-fifo': {
    needs: ['The message group is fixed or an expression.', 'Order needs a FIFO subscriber.', oneTarget],
  },
  'eventbridge-bus-v2>sns-standard': { needs: ['Message attributes can be set.', oneTarget] },
  'eventbridge-bus-v2>sns-fifo': {
    needs: ['The message group is set by the subscriber; no other EventBridge connection can.', oneTarget],
  },
  'eventbridge-bus-v2>eventbridge-bus': {
    needs: [
      'Batches of ten at most.',
      'On other accounts and Regions AWS’s pages disagree: plan with your own.',
    ],
  },
  'eventbridge-bus-v2>eventbridge-bus-v2': {
    needs: ['Not the bus itself.', 'On other accounts AWS’s pages disagree: share the bus instead.'],
  },
  'eventbridge-bus-v2>eventbridge-scheduler': { needs: [oneEventACall, notConfirmed] },
  'eventbridge-bus-v2>kinesis-stream': {
    needs: ['The partition key is fixed or an expression.', 'Batches of up to 500.', oneTarget],
  },
  'eventbridge-bus-v2>firehose': { needs: ['Batches of up to 500.', oneTarget] },
  'eventbridge-bus-v2>step-functions': { needs: ['Waiting for the result: Express only.', oneTarget] },
  'eventbridge-bus-v2>dynamodb': { needs: [oneEventACall, oneTarget] },
  'eventbridge-bus-v2>s3': { needs: [oneEventACall, oneTarget] },
  'eventbridge-bus-v2>aurora-rds': { needs: ['The Data API of the cluster.', notConfirmed] },
  'eventbridge-bus-v2>http-endpoint': { needs: ['An API destination.', oneTarget] },
  'eventbridge-bus-v2>email': { needs: ['A call of SES.', notConfirmed] },
  'eventbridge-bus-v2>sms': { needs: ['A call of SNS with a phone number.', notConfirmed] },
  'eventbridge-bus-v2>mobile-push': { needs: ['A call of SNS with the device’s endpoint.', notConfirmed] },
  'eventbridge-bus-v2>saas-partner': { needs: ['An API destination.', oneTarget] },
  'eventbridge-bus-v2>ecs-fargate': { needs: ['RunTask starts a task.', notConfirmed] },
  'eventbridge-bus-v2>cloudwatch-logs': { needs: [oneEventACall, notConfirmed] },

  'kinesis-stream>client': { needs: [checkpoints, streamQueues] },
  'kinesis-stream>lambda': {
    needs: [
      'Up to ten batches a shard at once, ordered by partition key.',
      'A call carries 6 MB; a larger record goes to the on-failure destination only.',
      'It starts at the oldest, the newest or a point in time.',
    ],
  },
  'kinesis-stream>eventbridge-pipe': {
    needs: ['It starts at the oldest, the newest or a point in time; order is kept.'],
  },
  'kinesis-stream>firehose': {
    needs: ['Firehose follows the stream’s throughput.', 'Records above 1,000 KiB reach S3 only.'],
  },
  'kinesis-stream>s3': {
    needs: [
      'On-demand streams only.',
      'Data is there after 5 to 15 minutes; nothing from before the channel.',
    ],
  },
  'kinesis-stream>http-endpoint': {
    needs: ['Only if a reader with AWS credentials runs there; to call an HTTP API put a pipe between.'],
  },
  'kinesis-stream>ecs-fargate': { needs: [checkpoints, streamQueues] },
  'kinesis-stream>cloudwatch-alarm': { needs: ['The age of the reader’s position is the one to watch.'] },
  'firehose>api-gateway': { needs: ['A public API that speaks Firehose’s format.'] },
  'firehose>lambda': {
    needs: [
      'It changes records on their way and is no destination.',
      'One function a stream; up to 3 MB a call.',
    ],
  },
  'firehose>s3': { needs: ['One destination a stream.', 'It waits for 5 MiB or 300 seconds by default.'] },
  'firehose>http-endpoint': { needs: ['HTTPS that speaks Firehose’s format.'] },
  'firehose>saas-partner': {
    needs: ['Datadog, Dynatrace, New Relic, Splunk, Snowflake and others.'],
    permission: 'The partner’s API key.',
  },
  'firehose>cloudwatch-alarm': { needs: ['The freshness of delivered data is a metric.'] },
  'firehose>cloudwatch-logs': { needs: ['Errors of delivery only.'] },
} as const satisfies Readonly<Partial<Record<PairId, PairWords>>>
