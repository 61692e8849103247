import type { PairId, PairWords } from './words.ts'

const groupId =
  'Each message names its message group, and a deduplication id unless the queue derives one from the body.'
const topicGroupId =
  'Each message names its message group, and a deduplication id unless the topic derives one from the body.'
const entries = 'A batch call can succeed in part: check the result of each entry.'
const streamKey =
  'Each record names a partition key, unless the stream distributes by itself; check the failed count of a batch.'
const credentials =
  'The caller has AWS credentials; one that only speaks HTTPS comes in through API Gateway or a function URL.'
const browser = 'Put API Gateway in front of browsers and phones.'
const ownRetry = 'Timeout, retries and circuit breaker are yours.'
const mailSender = 'Send customers’ mail by SES; a topic’s mail is for operators who subscribed.'
const texting =
  'End User Messaging or SNS with a phone number; an origination number and a spend limit apply.'
const pushToken = 'A platform application and the endpoint of the device.'
const capConnections =
  'Keep the number of connections down: RDS Proxy, the Data API, or a queue with a cap before the callers.'
const customBusCall = 'The client is that of the Custom Event Bus; one request carries up to 100 events.'
const oneSchedule = 'One call creates one schedule.'
const noInbound = 'A client has no address: answer its request, or post to its open WebSocket.'
const newTask = 'RunTask starts a task; a running service is called over HTTP through its load balancer.'

/** Pairs that start at a caller: clients, APIs, functions, containers, endpoints outside. */
export const callerWords = {
  'client>api-gateway': { needs: ['One HTTPS request; the body is at most 10 MB.'] },
  'client>lambda': { needs: ['Invoke, or HTTPS to a function URL.', browser] },
  'client>sqs-standard': { needs: [entries, browser] },
  'client>sqs-fifo': { needs: [groupId, browser] },
  'client>sns-standard': { needs: [entries] },
  'client>sns-fifo': { needs: [topicGroupId] },
  'client>eventbridge-bus': { needs: [entries] },
  'client>eventbridge-bus-v2': { needs: [customBusCall] },
  'client>eventbridge-scheduler': { needs: [oneSchedule] },
  'client>kinesis-stream': { needs: [streamKey] },
  'client>firehose': { needs: [entries] },
  'client>step-functions': { needs: ['Starting and waiting works for Express workflows only.'] },
  'client>s3': { needs: ['Give browsers a presigned URL.'] },
  'client>aurora-rds': { needs: [capConnections] },
  'client>http-endpoint': { needs: [ownRetry] },
  'client>saas-partner': { needs: [ownRetry] },
  'client>email': { needs: [mailSender] },
  'client>sms': { needs: [texting] },
  'client>mobile-push': { needs: [pushToken] },
  'client>ecs-fargate': { needs: [newTask] },
  'client>cloudwatch-alarm': { needs: ['Write a metric, and let the alarm watch it.'] },
  'client>cloudwatch-logs': { needs: ['Log events are put in batches.'] },
  'client>ses': { needs: ['Verified sender; up to 50 recipients a message.'] },
  'client>iot-core': {
    needs: ['MQTT, or HTTPS to publish only; a message is at most 128 KB.'],
    permission: 'A certificate or token of the device, and an IoT policy.',
  },
  'client>amazon-mq': {
    needs: ['A client of the broker’s protocol: JMS, AMQP, MQTT, STOMP or OpenWire.'],
    permission: 'A user of the broker, and a way into its network.',
  },
  'client>msk': {
    needs: ['A Kafka producer.'],
    permission: 'IAM, SASL or TLS at the cluster, and a way into its network.',
  },
  'client>appsync': { needs: ['One GraphQL request; it has 30 seconds.'] },

  'api-gateway>client': {
    needs: ['An HTTP API answers a request; a WebSocket API lets the backend post to an open connection.'],
    permission: 'The backend may manage the API’s connections.',
  },
  'api-gateway>lambda': {
    needs: [
      '29 seconds on REST APIs (more on request for Regional and private ones), 30 on HTTP APIs.',
      'Lambda takes 6 MB, less than the API’s 10 MB.',
      'A REST API can call asynchronously with the header X-Amz-Invocation-Type: Event.',
    ],
  },
  'api-gateway>sqs-standard': {
    needs: [
      'HTTP APIs have it ready made; REST APIs need a mapping template.',
      'The queue’s size limit holds, not the API’s.',
    ],
  },
  'api-gateway>sqs-fifo': {
    needs: ['Map the message group, and the deduplication id unless the queue derives it.'],
  },
  'api-gateway>sns-standard': { needs: ['REST and WebSocket APIs only.'] },
  'api-gateway>sns-fifo': { needs: ['REST APIs only; map the message group.'] },
  'api-gateway>eventbridge-bus': {
    needs: [
      'PutEvents answers 200 even if an entry failed: map the failed count.',
      'Source, detail type and detail are required.',
    ],
  },
  'api-gateway>eventbridge-scheduler': {
    needs: ['A mapping template that creates a schedule; for low rates.'],
  },
  'api-gateway>kinesis-stream': {
    needs: ['One record a call on HTTP APIs; choose the partition key in the mapping.'],
  },
  'api-gateway>firehose': { needs: ['REST APIs only.'] },
  'api-gateway>step-functions': {
    needs: ['Waiting for the result: Express only, and within the API’s timeout.'],
  },
  'api-gateway>dynamodb': { needs: ['REST APIs only, with a mapping template.'] },
  'api-gateway>s3': { needs: ['REST APIs only, 10 MB; presigned URLs go beyond.'] },
  'api-gateway>http-endpoint': {
    needs: ['A public address, or a private one through a VPC link.'],
    permission: 'Nothing, or mutual TLS.',
  },
  'api-gateway>ecs-fargate': {
    needs: ['A load balancer or Cloud Map service behind a VPC link.'],
    permission: 'A VPC link and its security groups.',
  },
  'api-gateway>cloudwatch-logs': {
    needs: ['Access and execution logs.'],
    permission: 'A CloudWatch role for the account.',
  },

  'lambda>client': { needs: [noInbound] },
  'lambda>lambda': {
    needs: [
      'A chain of functions waits and pays twice: a workflow or queue does it better.',
      'Lambda stops loops after about 16 rounds.',
    ],
  },
  'lambda>sqs-standard': { needs: [entries, 'As a destination: after asynchronous calls only.'] },
  'lambda>sqs-fifo': { needs: [groupId, 'Not as a destination.'] },
  'lambda>sns-standard': {
    needs: [entries, 'As a destination: after asynchronous calls only, up to 256 KB.'],
  },
  'lambda>sns-fifo': { needs: [topicGroupId, 'Not as a destination.'] },
  'lambda>eventbridge-bus': { needs: [entries, 'As a destination: after asynchronous calls only.'] },
  'lambda>eventbridge-bus-v2': { needs: [customBusCall] },
  'lambda>eventbridge-scheduler': { needs: [oneSchedule] },
  'lambda>kinesis-stream': { needs: [streamKey] },
  'lambda>firehose': { needs: [entries] },
  'lambda>step-functions': { needs: ['Starting and waiting works for Express workflows only.'] },
  'lambda>s3': { needs: ['As a destination: for failures only.'] },
  'lambda>aurora-rds': { needs: [capConnections] },
  'lambda>http-endpoint': { needs: [ownRetry] },
  'lambda>saas-partner': { needs: [ownRetry] },
  'lambda>email': { needs: [mailSender] },
  'lambda>sms': { needs: [texting] },
  'lambda>mobile-push': { needs: [pushToken] },
  'lambda>ecs-fargate': { needs: [newTask] },
  'lambda>cloudwatch-alarm': { needs: ['Errors, throttles and the age of stream records are metrics.'] },
  'lambda>cloudwatch-logs': { needs: ['What the function prints goes to its log group.'] },
  'lambda>rds-proxy': { needs: ['Function and proxy share a VPC.', 'One proxy serves one database.'] },
  'lambda>ses': { needs: ['Verified sender; up to 50 recipients a message.'] },
  'lambda>amazon-mq': { needs: ['Keep the connection across calls; brokers cap connections.'] },
  'lambda>msk': { needs: ['Keep the producer across calls.'] },
  'lambda>iot-core': { needs: ['Publishes to an MQTT topic.'] },

  'http-endpoint>client': { needs: [noInbound] },
  'http-endpoint>api-gateway': { needs: ['A webhook that has no AWS credentials comes in here.'] },
  'http-endpoint>lambda': { needs: ['A function URL takes a webhook without AWS credentials.'] },
  'http-endpoint>sqs-standard': { needs: [credentials, entries] },
  'http-endpoint>sqs-fifo': { needs: [credentials, groupId] },
  'http-endpoint>sns-standard': { needs: [credentials, entries] },
  'http-endpoint>sns-fifo': { needs: [credentials, topicGroupId] },
  'http-endpoint>eventbridge-bus': { needs: [credentials, entries] },
  'http-endpoint>eventbridge-bus-v2': { needs: [credentials, customBusCall] },
  'http-endpoint>eventbridge-scheduler': { needs: [credentials, oneSchedule] },
  'http-endpoint>kinesis-stream': { needs: [credentials, streamKey] },
  'http-endpoint>firehose': { needs: [credentials, entries] },
  'http-endpoint>step-functions': { needs: [credentials] },
  'http-endpoint>dynamodb': { needs: [credentials] },
  'http-endpoint>s3': { needs: [credentials] },
  'http-endpoint>aurora-rds': { needs: [capConnections] },
  'http-endpoint>saas-partner': { needs: [ownRetry] },
  'http-endpoint>email': { needs: [mailSender] },
  'http-endpoint>sms': { needs: [texting] },
  'http-endpoint>mobile-push': { needs: [pushToken] },
  'http-endpoint>ecs-fargate': { needs: [newTask] },
  'http-endpoint>cloudwatch-alarm': { needs: ['Write a metric, and let the alarm watch it.'] },

  'ecs-fargate>client': { needs: [noInbound] },
  'ecs-fargate>lambda': { needs: ['Invoke, waiting or not.'] },
  'ecs-fargate>sqs-standard': { needs: [entries] },
  'ecs-fargate>sqs-fifo': { needs: [groupId] },
  'ecs-fargate>sns-standard': { needs: [entries] },
  'ecs-fargate>sns-fifo': { needs: [topicGroupId] },
  'ecs-fargate>eventbridge-bus': {
    needs: [entries, 'ECS also puts the state of tasks on the default bus by itself.'],
  },
  'ecs-fargate>eventbridge-bus-v2': { needs: [customBusCall] },
  'ecs-fargate>eventbridge-scheduler': { needs: [oneSchedule] },
  'ecs-fargate>kinesis-stream': { needs: [streamKey] },
  'ecs-fargate>firehose': { needs: [entries, 'FireLens can route logs here.'] },
  'ecs-fargate>aurora-rds': { needs: [capConnections] },
  'ecs-fargate>http-endpoint': { needs: [ownRetry] },
  'ecs-fargate>saas-partner': { needs: [ownRetry] },
  'ecs-fargate>email': { needs: [mailSender] },
  'ecs-fargate>sms': { needs: [texting] },
  'ecs-fargate>mobile-push': { needs: [pushToken] },
  'ecs-fargate>ecs-fargate': {
    needs: ['One waits for the other: consider a queue.'],
    permission: 'The network, and the task’s role.',
  },
  'ecs-fargate>cloudwatch-logs': { needs: ['By the log driver of the container.'] },
  'ecs-fargate>rds-proxy': { needs: ['Service and proxy share a VPC.'] },
  'ecs-fargate>ses': { needs: ['Verified sender; up to 50 recipients a message.'] },
  'ecs-fargate>amazon-mq': {
    needs: ['A client of the broker’s protocol: JMS, AMQP, MQTT, STOMP or OpenWire.'],
  },
  'ecs-fargate>msk': { needs: ['A Kafka producer.'] },
} as const satisfies Readonly<Partial<Record<PairId, PairWords>>>
