import type { Window } from '../schema.ts'

/** Nothing waits on this hop: a caller gets the error, or the target has already accepted the message. */
export const none: Window = { kind: 'none' }

/** AWS does not say how long it tries. */
export const unknown: Window = { kind: 'unknown' }

/** Lambda's own queue while the function is throttled: 6 hours. */
export const asyncThrottled: Window = { kind: 'fact', fact: 'lambda.async.age.max' }

/** Two retries, one and two minutes later, then Lambda gives up: 180 s. */
export const asyncFailing: Window = { kind: 'fact', fact: 'lambda.async.retry.window' }

/** SNS to SQS, Lambda and Firehose: 23 days. */
export const snsToAws: Window = { kind: 'fact', fact: 'sns.retry.aws.duration' }

/** SNS to mail, SMS and push: 6 hours. */
export const snsToPeople: Window = { kind: 'fact', fact: 'sns.retry.customer.duration' }

/** SNS to an HTTP endpoint, by its delivery policy: a minute unless set. */
export const snsToHttp: Window = { kind: 'param', param: 'maxAge', fact: 'sns.retry.http.window' }

/** A Classic rule's retry policy: 24 hours unless set. */
export const classicRule: Window = { kind: 'param', param: 'maxAge', fact: 'eb.classic.retry.hours' }

/** A subscriber of the Custom Event Bus: 300 s unless set. */
export const customBus: Window = { kind: 'param', param: 'maxAge', fact: 'eb.custom.retry.age' }

/** A schedule's retry policy: 24 hours unless set. */
export const schedule: Window = { kind: 'param', param: 'maxAge', fact: 'eb.scheduler.retry.window' }

/** As long as the queue keeps the message. */
export const queueRetention: Window = { kind: 'retention', fact: 'sqs.retention.default' }

/** As long as the stream keeps the record. */
export const streamRetention: Window = { kind: 'retention', fact: 'kinesis.retention.default' }

/** A table's stream keeps a change for 24 hours; this cannot be set. */
export const tableStream: Window = { kind: 'fact', fact: 'dynamodb.stream.retention' }

/** A Retry block without numbers: 1 + 2 + 4 = 7 s. */
export const stateRetry: Window = { kind: 'fact', fact: 'sfn.retry.window' }
