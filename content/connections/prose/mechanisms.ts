import type { MechanismId } from '../mechanisms.ts'
import type { MechanismWords } from './words.ts'

const callerHasError =
  'The SDK makes up to three attempts by default; then the caller has the error, and nothing is kept.'
const requestFails = 'The caller gets the error and has to try again; nothing is kept.'
const lambdaAsync =
  'Lambda queues the event. Failing code is tried twice more, after one and two minutes; throttled events wait up to six hours. Then a dead-letter queue or destination of the function gets them, or they are gone.'
const sourceQueue =
  'A failed message comes back after the visibility timeout until the queue’s own dead-letter queue takes it or its retention ends.'
const pipeReturns = 'The pipe reports the error and its source keeps the batch.'
const stateOnly =
  'Only a Retry in the state tries again; then a Catch decides. Without either the execution fails.'
const rulePolicy =
  'Tried for 24 hours and 185 times unless set otherwise; then a standard queue of the target gets the event, or it is dropped. A missing permission is not retried.'
const subscriberPolicy =
  'Tried five times or for 300 seconds unless set higher. Then a queue gets the ids of the events, to be replayed from the bus; without one they are dropped for this subscriber.'
const schedulePolicy =
  'Tried for 24 hours and 185 times unless set otherwise; then a standard queue of the schedule gets it.'
const callerRole = 'The caller’s role.'
const functionPolicy = 'A policy on the function that lets the service invoke it.'
const gatewayRole = 'A role that API Gateway assumes for the integration.'
const pipeRole = 'The pipe’s role: it reads the source and calls the target.'
const stateRole = 'The state machine’s role.'
const busRole = 'A role of the subscriber’s account that EventBridge assumes.'
const scheduleRole = 'A role that the schedule assumes.'
const readerRole = 'The role of the function, which may read the source.'
const nothingToGrant = 'Nothing to grant: the service does it by itself.'

/** Words of every mechanism. */
export const mechanismWords = {
  'sdk-call': { onFailure: callerHasError, permission: callerRole },
  'sdk-send': { onFailure: callerHasError, permission: callerRole },
  'sdk-invoke': { onFailure: callerHasError, permission: callerRole },
  'function-async': { onFailure: lambdaAsync, permission: 'The caller’s role may invoke the function.' },
  'sdk-start': { onFailure: callerHasError, permission: callerRole },
  'workflow-sync': {
    onFailure: 'The caller waits and gets the error; an Express execution is not restarted.',
    permission: 'The caller may start the workflow synchronously.',
  },
  'function-send': { onFailure: callerHasError, permission: 'The function’s role.' },
  'lambda-destination': {
    onFailure: 'AWS does not say how long Lambda tries a destination; a record too large for it is lost.',
    permission: 'The function’s role may send to the destination.',
  },
  'https-request': {
    onFailure: requestFails,
    permission: 'What the endpoint asks for: IAM, a token, a key or nothing.',
  },
  webhook: {
    onFailure: 'Whether and how long it is tried again is up to the sender.',
    permission: 'A signature that your code verifies, or an authorizer.',
  },
  'gateway-integration-sync': { onFailure: requestFails, permission: gatewayRole },
  'gateway-invoke': {
    onFailure: requestFails,
    permission: 'A policy on the function that lets API Gateway invoke it.',
  },
  'gateway-store': { onFailure: requestFails, permission: gatewayRole },
  'gateway-start': { onFailure: requestFails, permission: gatewayRole },
  'reply-to-client': {
    onFailure: 'The answer is lost if the client is gone; it has to ask again.',
    permission: 'The client’s own session.',
  },
  'sql-invoke': {
    onFailure: 'A call that waits fails the statement, and with it the transaction.',
    permission: 'A role attached to the cluster.',
  },
  'pooled-connections': {
    onFailure: 'A call waits for a free connection up to the borrow timeout, then the caller gets the error.',
    permission: 'A secret or IAM authentication for the database user.',
  },
  'sns-subscription-aws': {
    onFailure:
      'Tried for 23 days if the queue cannot be reached; then a queue of the subscription gets the message, or it is dropped. A deleted queue or a missing permission is not retried.',
    permission: 'A queue policy that lets the topic send.',
  },
  'sns-subscription-firehose': {
    onFailure:
      'Tried for 23 days, but for six hours only while Firehose throttles; then the subscription’s queue gets it.',
    permission: 'A role of the subscription that SNS assumes.',
  },
  'sns-subscription-lambda': {
    onFailure:
      'SNS is done once Lambda has queued the event: failing code is tried twice more, within about three minutes. Only a dead-letter queue or destination of the function catches that; the subscription’s catches failed deliveries.',
    permission: functionPolicy,
  },
  'sns-http': {
    onFailure:
      'Three retries, 20 seconds apart, unless a delivery policy asks for more, up to an hour. Errors other than 429 and 5xx are not retried.',
    permission: 'The endpoint confirms the subscription and verifies signatures.',
  },
  'sns-people': {
    onFailure: 'Tried 50 times in six hours; then the subscription’s queue gets it, or it is dropped.',
    permission: 'The recipient’s confirmation or consent.',
  },
  'sns-fifo-subscription': {
    onFailure: 'Tried for 23 days; then a FIFO queue of the subscription gets the message.',
    permission: 'A queue policy that lets the topic send.',
  },
  'sns-fifo-to-standard': {
    onFailure: 'Tried for 23 days; then a FIFO queue of the subscription gets the message.',
    permission: 'A queue policy that lets the topic send.',
  },
  'rule-target': {
    onFailure: rulePolicy,
    permission: 'A policy on the target, or a role that the rule assumes.',
  },
  'rule-target-bus': {
    onFailure: 'EventBridge tries for 24 hours; the target takes a dead-letter queue but no retry policy.',
    permission: 'A policy on the other bus, and a role for the rule.',
  },
  'rule-target-lambda': { onFailure: lambdaAsync, permission: functionPolicy },
  'rule-api-destination': {
    onFailure:
      'Tried for 24 hours and 185 times unless set otherwise, on timeouts, 401, 407, 409, 429 and 5xx only; then a standard queue of the target gets the event.',
    permission: 'A role that may invoke the API destination, and a connection that holds the credentials.',
  },
  'rule-target-api': { onFailure: rulePolicy, permission: 'A role that the rule assumes.' },
  'bus-subscriber': { onFailure: subscriberPolicy, permission: busRole },
  'bus-subscriber-fifo': {
    onFailure: `${subscriberPolicy} Until then later events of the same group wait. Give it a FIFO queue for dead letters.`,
    permission: busRole,
  },
  'bus-subscriber-lambda': { onFailure: subscriberPolicy, permission: busRole },
  'bus-subscriber-lambda-fifo': {
    onFailure: `${subscriberPolicy} Until then later events of the same group wait.`,
    permission: busRole,
  },
  'bus-subscriber-lambda-async': { onFailure: lambdaAsync, permission: busRole },
  'bus-subscriber-http': {
    onFailure: subscriberPolicy,
    permission: `${busRole} A connection holds the credentials of an API destination.`,
  },
  'bus-universal-target': {
    onFailure: subscriberPolicy,
    permission: `${busRole} It may make this one API call.`,
  },
  'aws-service-event': {
    onFailure: 'The service sends durably or by best effort, each as its documentation says.',
    permission: nothingToGrant,
  },
  'partner-event': {
    onFailure: 'The partner decides how long it tries to reach EventBridge.',
    permission: 'You associate the partner’s event source with a bus.',
  },
  'bus-event-source': {
    onFailure: 'A queue of the event source gets what could not be forwarded.',
    permission: 'The event source and the managed rule behind it.',
  },
  'scheduler-target': { onFailure: schedulePolicy, permission: scheduleRole },
  'scheduler-target-lambda': { onFailure: lambdaAsync, permission: scheduleRole },
  'scheduler-call': {
    onFailure: schedulePolicy,
    permission: `${scheduleRole} It may make this one API call.`,
  },
  'queue-mapping': { onFailure: sourceQueue, permission: readerRole },
  'fifo-queue-mapping': {
    onFailure: `${sourceQueue} Until then the rest of its message group waits.`,
    permission: readerRole,
  },
  'queue-poll-sdk': {
    onFailure: sourceQueue,
    permission: 'The consumer’s role or a queue policy: receive and delete.',
  },
  'fifo-queue-poll-sdk': {
    onFailure: `${sourceQueue} Until then the rest of its message group waits.`,
    permission: 'The consumer’s role or a queue policy: receive and delete.',
  },
  'stream-mapping': {
    onFailure:
      'A failing batch is tried until its records expire, and its shard waits, unless attempts or age are capped. Given up, it goes to a queue or topic (position only) or a bucket (with the records).',
    permission: readerRole,
  },
  'stream-poll-sdk': {
    onFailure: 'The reader starts again at its checkpoint as long as the stream keeps the records.',
    permission: 'The reader’s role; a resource policy for another account.',
  },
  'stream-queue': {
    onFailure:
      'A record that is not acknowledged comes back; after six receives it is set aside in the same queue until it expires.',
    permission: 'The reader’s role.',
  },
  'table-stream-mapping': {
    onFailure:
      'A failing batch is tried until its records expire after 24 hours, and its shard waits, unless attempts or age are capped.',
    permission: readerRole,
  },
  'table-stream-poll-sdk': {
    onFailure: 'The reader starts again at its checkpoint; changes are gone after 24 hours.',
    permission: 'The reader’s role.',
  },
  'pipe-source-queue': { onFailure: sourceQueue, permission: pipeRole },
  'pipe-source-fifo-queue': {
    onFailure: `${sourceQueue} Until then the rest of its message group waits.`,
    permission: pipeRole,
  },
  'pipe-source-stream': {
    onFailure:
      'Tried until the records expire unless attempts or age are capped; then a queue or topic of the pipe gets their position.',
    permission: pipeRole,
  },
  'pipe-source-table': {
    onFailure:
      'Tried until the changes expire after 24 hours unless capped; then a queue or topic of the pipe gets their position.',
    permission: pipeRole,
  },
  'stream-to-firehose': {
    onFailure: 'Firehose tries its destination; meanwhile the stream keeps the records for its retention.',
    permission: 'Firehose’s role, which may read the stream.',
  },
  'broker-mapping': {
    onFailure:
      'For ActiveMQ a message is redelivered six times; then the broker’s own dead-letter queue decides.',
    permission: 'The function’s role, and a secret with the broker’s user.',
  },
  'kafka-mapping': {
    onFailure:
      'Tried without limit unless attempts or age are capped; the partition waits. An on-failure destination takes what is given up.',
    permission: 'The function’s role, and its access to the cluster’s network.',
  },
  'pipe-source-broker': {
    onFailure: pipeReturns,
    permission: `${pipeRole} A secret holds the broker’s user.`,
  },
  'pipe-source-kafka': {
    onFailure: pipeReturns,
    permission: `${pipeRole} It needs a way into the cluster’s network.`,
  },
  'broker-client': {
    onFailure: 'What is not acknowledged comes back, by the rules of the broker.',
    permission: 'A user of the broker, and a way into its network.',
  },
  'database-source': {
    onFailure: 'Not documented.',
    permission: 'Firehose’s role, a secret and PrivateLink.',
  },
  'pipe-target': { onFailure: pipeReturns, permission: pipeRole },
  'pipe-target-lambda': { onFailure: pipeReturns, permission: pipeRole },
  'pipe-api-destination': {
    onFailure: `${pipeReturns} Long runs of 4xx answers can disable the pipe.`,
    permission: `${pipeRole} A connection holds the credentials.`,
  },
  'pipe-target-store': { onFailure: pipeReturns, permission: pipeRole },
  'pipe-start': { onFailure: pipeReturns, permission: pipeRole },
  'state-task': { onFailure: stateOnly, permission: stateRole },
  'state-invoke': { onFailure: stateOnly, permission: stateRole },
  'state-send': { onFailure: stateOnly, permission: stateRole },
  'workflow-callback': {
    onFailure: `${stateOnly} The workflow waits for its token until a timeout that you set, at most for a year.`,
    permission: `${stateRole} Whoever answers may send the task’s result.`,
  },
  'state-start': { onFailure: stateOnly, permission: stateRole },
  'state-start-async': { onFailure: stateOnly, permission: stateRole },
  's3-notification': {
    onFailure: 'Delivered at least once; AWS does not say how long it tries, and there is nothing to set.',
    permission: 'A policy on the target that lets the bucket send.',
  },
  's3-notification-lambda': { onFailure: lambdaAsync, permission: functionPolicy },
  'alarm-action': {
    onFailure:
      'AWS does not say how long the alarm tries; the state change is also an event on the default bus.',
    permission: 'A policy on the topic if it is encrypted or in another account.',
  },
  'alarm-action-lambda': { onFailure: lambdaAsync, permission: functionPolicy },
  metric: { onFailure: 'No message goes along it: the alarm reads a metric.', permission: nothingToGrant },
  logging: {
    onFailure: 'Best effort; it says what happened and is no way for messages.',
    permission: nothingToGrant,
  },
  'log-subscription': {
    onFailure: 'Tried for up to 24 hours if the error allows; then the log lines stay in the group only.',
    permission: 'A role that CloudWatch Logs assumes.',
  },
  'log-subscription-lambda': { onFailure: lambdaAsync, permission: functionPolicy },
  'firehose-delivery': {
    onFailure: 'Tried for 24 hours; then directly put data is lost, while a stream as source still has it.',
    permission: 'Firehose’s role.',
  },
  'firehose-http': {
    onFailure: 'Tried for up to two hours, as set; then a backup bucket gets the records.',
    permission: 'An access key in the request; Firehose’s role for the backup bucket.',
  },
  'firehose-transform': {
    onFailure: 'Three tries; then the batch goes to an error prefix of the bucket.',
    permission: 'Firehose’s role may invoke the function.',
  },
  channel: {
    onFailure: 'Kinesis tries by itself; what it gives up goes to a prefix for errors.',
    permission: 'A service role of the channel.',
  },
  'cdc-to-kinesis': { onFailure: 'DynamoDB tries by itself; AWS gives no time.', permission: nothingToGrant },
  'activity-stream': {
    onFailure: 'RDS tries by itself; AWS gives no time.',
    permission: 'A KMS key, as the records are encrypted.',
  },
  'event-notification': {
    onFailure: 'AWS gives no time.',
    permission: 'A policy on the topic that lets the service publish.',
  },
  export: {
    onFailure: 'The export fails as a whole and is started again.',
    permission: 'A role or policy that may write to the bucket.',
  },
  'inbound-message': {
    onFailure: 'AWS gives no time.',
    permission: 'A policy on the target, or a role, that lets the service write.',
  },
  mail: {
    onFailure: 'SES delivers by itself; bounces and complaints come back as events.',
    permission: 'A verified address or domain; out of the sandbox to write to anybody.',
  },
  'iot-rule': {
    onFailure: 'If the action fails, the rule’s error action gets the message; without one it is lost.',
    permission: 'A role that the rule assumes.',
  },
  'iot-rule-lambda': { onFailure: lambdaAsync, permission: functionPolicy },
} as const satisfies Record<MechanismId, MechanismWords>
