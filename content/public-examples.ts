/** Code that anybody can read: a folder or file of a public repository, looked up on the day below. */
export interface PublicExample {
  /** owner/name on GitHub. */
  readonly repository: string
  /** File that was found there; its folder is what is linked to. */
  readonly file: string
  /** What it shows. */
  readonly text: string
}

/** Every file below was found in its repository on this day. */
export const examplesFoundOn = '2026-11-23'

const patterns = 'aws-samples/serverless-patterns'
const workflows = 'aws-samples/step-functions-workflows-collection'
const constructs = 'awslabs/aws-solutions-constructs'
const workshop = 'aws-samples/asynchronous-messaging-workshop'
const cdk = 'cdk-patterns/serverless'
const eip = 'spac3lord/eip'

const construct = (name: string) => `source/patterns/@aws-solutions-constructs/${name}/README.md`

/** By pattern. */
// biome-ignore format: one example a line, as a table
export const publicExamples: Readonly<Record<string, readonly PublicExample[]>> = {
  queue: [
    { repository: patterns, file: 'sqs-lambda/README.md', text: 'A queue read by a function' },
    { repository: patterns, file: 'apigw-sqs-lambda/README.md', text: 'An API that stores in a queue, and a function behind it' },
    { repository: 'aws-samples/sample-amazon-sqs-fair-queues', file: 'README.md', text: 'Fair queues with a noisy tenant' },
  ],
  'queue-fifo': [
    { repository: 'awsdocs/aws-doc-sdk-examples', file: 'javav2/usecases/topics_and_queues/Readme.md', text: 'FIFO topic and queue with groups and deduplication, from the command line' },
    { repository: 'suzukiken/cdk-sqs-lambda-fifo', file: 'test/README.md', text: 'FIFO queues and functions, with a count of what was refused' },
  ],
  'queue-delay': [
    { repository: 'guiyom-e/cdk-scheduler', file: 'README.md', text: 'Delays of up to fifteen minutes as the last mile of a scheduler' },
  ],
  'publish-subscribe': [
    { repository: patterns, file: 'sns-lambda/README.md', text: 'A topic that calls a function' },
    { repository: workshop, file: 'code/lab-1/template.yaml', text: 'Fan-out with message filters' },
  ],
  'topic-queue-chaining': [
    { repository: workshop, file: 'code/lab-2/template.yaml', text: 'Topic–queue chaining and load balancing' },
    { repository: patterns, file: 'sns-sqs-fanout/README.md', text: 'A topic and filtered queues with dead letters' },
    { repository: cdk, file: 'the-big-fan/README.md', text: 'An API, a topic, queues and functions' },
  ],
  'bus-routing': [
    { repository: patterns, file: 'eventbridge-lambda/README.md', text: 'A rule that calls a function' },
    { repository: patterns, file: 'eventbridge-kinesis/README.md', text: 'A rule that writes to a stream' },
  ],
  'bus-topic': [{ repository: patterns, file: 'eventbridge-sns/README.md', text: 'A rule that publishes to a topic' }],
  'bus-queue': [
    { repository: patterns, file: 'lambda-eventbridge-sqs-lambda-cdk-python/README.md', text: 'Rules, a queue for each, and functions at a controlled rate' },
    { repository: patterns, file: 'eventbridge-sqs/README.md', text: 'A rule that sends to a queue' },
  ],
  stream: [
    { repository: patterns, file: 'kinesis-lambda/README.md', text: 'A stream read by a function' },
    { repository: patterns, file: 'kinesis-lambda-efo/README.md', text: 'The same with enhanced fan-out' },
  ],
  'stream-queue': [],
  'scatter-gather': [
    { repository: workshop, file: 'code/lab-3/template.yaml', text: 'Request for quotes, and a service that collects them' },
    { repository: eip, file: 'LoanBroker/AwsStepFunctions/PubSub/template.yml', text: 'Banks asked through a topic, quotes aggregated, by an author of the book' },
  ],
  'gather-list': [
    { repository: eip, file: 'LoanBroker/AwsStepFunctions/RecipientList/LoanBroker.json', text: 'Banks asked from a list, by an author of the book' },
    { repository: workflows, file: 'scatter-gather/README.md', text: 'A map state asks each responder and stores the result' },
    { repository: workflows, file: 'dynamically-process-data-with-map-state/README.md', text: 'A map state over messages of a queue' },
  ],
  'request-reply': [
    { repository: 'awslabs/amazon-sqs-java-temporary-queues-client', file: 'README.md', text: 'Reply queues that are made and thrown away by a client' },
    { repository: workflows, file: 'calling-async-api-callback/README.md', text: 'A request through a queue, answered by a token' },
  ],
  saga: [
    { repository: workflows, file: 'saga-pattern-sam/README.md', text: 'Flight, car and payment with their undoing' },
    { repository: workshop, file: 'code/lab-4/template.yaml', text: 'Payment with refund, orchestrated' },
    { repository: cdk, file: 'the-saga-stepfunction/README.md', text: 'A holiday booking' },
  ],
  workflow: [
    { repository: workflows, file: 'checkout-processing-workflow/README.md', text: 'The steps of a checkout' },
    { repository: constructs, file: construct('aws-sqs-pipes-stepfunctions'), text: 'A queue and a pipe in front of a workflow' },
  ],
  'fork-join': [
    { repository: workflows, file: 'quorum-with-parallel-pattern/README.md', text: 'Parallel branches that go on once enough of them are done' },
  ],
  'human-approval': [
    { repository: workflows, file: 'human-in-the-loop/README.md', text: 'Approval by mail' },
    { repository: workflows, file: 'parallel-human-approval/statemachine/StateMachine.asl.json', text: 'Several approvers side by side' },
  ],
  'bus-workflow': [
    { repository: patterns, file: 'eventbridge-sfn/README.md', text: 'A rule that starts a workflow' },
    { repository: workflows, file: 'eventbridge-custom-sam/README.md', text: 'Events of one’s own that start a workflow' },
  ],
  'pipe-enrichment': [
    { repository: eip, file: 'ContentEnricher/README.md', text: 'The Content Enricher with a pipe, a function and a table, by an author of the book' },
    { repository: patterns, file: 'eventbridge-pipes-sqs-to-stepfunctions/README.md', text: 'From a queue to a workflow' },
  ],
  'pipes-and-filters': [
    { repository: patterns, file: 'sqs-lambda/README.md', text: 'One of the steps: a queue and its function' },
  ],
  'async-function': [
    { repository: cdk, file: 'the-destined-lambda/README.md', text: 'Destinations for success and failure' },
  ],
  'durable-function': [
    { repository: 'aws/aws-durable-execution-sdk-js', file: 'README.md', text: 'The library, with examples' },
    { repository: 'aws/aws-durable-execution-sdk-python-testing', file: 'examples/src/wait/wait.py', text: 'A function that waits, in seven lines' },
  ],
  schedule: [
    { repository: patterns, file: 'eventbridge-schedule-to-lambda-terraform-python/README.md', text: 'A function every five minutes' },
  ],
  'schedule-per-item': [
    { repository: patterns, file: 'apigw-dynamodb-lambda-scheduler-ses-auto-deletion-sam/README.md', text: 'Reminders: a schedule for each, deleted once it ran' },
  ],
  'archive-replay': [
    { repository: 'awsdocs/amazon-eventbridge-user-guide', file: 'doc_source/eb-tutorial-archive-replay.md', text: 'A tutorial: archive, send, replay' },
    { repository: workflows, file: 'eventbridge-replay-events/README.md', text: 'A workflow that replays events at their time of day' },
  ],
  'stream-landing': [
    { repository: constructs, file: construct('aws-kinesisstreams-kinesisfirehose-s3'), text: 'Stream, Firehose and bucket as one construct' },
  ],
  'firehose-landing': [
    { repository: constructs, file: construct('aws-kinesisfirehose-s3'), text: 'Firehose and bucket as one construct' },
    { repository: patterns, file: 'firehose-transformation-cdk-typescript/README.md', text: 'With a function that changes the records' },
    { repository: patterns, file: 'eventbridge-firehose-s3-cdk/README.md', text: 'Events of a bus that land' },
  ],
  'notify-operators': [
    { repository: 'aws-samples/amazon-cloudwatch-alarm-formatted-email', file: 'README.md', text: 'Alarms through a topic to a function that writes a readable mail' },
    { repository: constructs, file: construct('aws-s3-sns'), text: 'A bucket that notifies a topic' },
  ],
  'notify-customers': [
    { repository: patterns, file: 'apigw-dynamodb-lambda-scheduler-ses-auto-deletion-sam/README.md', text: 'Reminder mails through SES' },
  ],
  'claim-check': [
    { repository: 'awslabs/amazon-sqs-java-extended-client-lib', file: 'README.md', text: 'The extended client of SQS' },
    { repository: patterns, file: 'claim-check-pattern-cdk/README.md', text: 'Parts of an event checked in and fetched again by pipes' },
  ],
  'change-data-capture': [
    { repository: patterns, file: 'dynamodb-lambda/README.md', text: 'A table’s stream read by a function' },
  ],
  'cross-account-bus': [
    { repository: 'aws-samples/amazon-eventbridge-resource-policy-samples', file: 'README.md', text: 'One bus or many buses, over several accounts' },
  ],
  'sync-api': [
    { repository: patterns, file: 'apigw-lambda-dynamodb/README.md', text: 'An API, a function and a table' },
    { repository: cdk, file: 'the-simple-webservice/README.md', text: 'The same with the CDK' },
  ],
  'connection-pool': [{ repository: cdk, file: 'the-rds-proxy/README.md', text: 'A function, RDS Proxy and a MySQL database' }],
  'managed-broker': [
    { repository: patterns, file: 'rabbitmq-lambda/README.md', text: 'RabbitMQ read by a function' },
    { repository: patterns, file: 'activemq-lambda-sam-java/README.md', text: 'ActiveMQ read by a function' },
  ],
  kafka: [{ repository: patterns, file: 'msk-lambda-iam-java-sam/README.md', text: 'A Kafka topic read by a function, with IAM' }],
  'direct-trigger': [{ repository: patterns, file: 's3-lambda/README.md', text: 'A bucket that calls a function' }],
}
