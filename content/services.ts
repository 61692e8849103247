import type { KindId, ServiceId } from './schema.ts'

export const serviceNames: Readonly<Record<ServiceId, string>> = {
  sqs: 'Amazon SQS',
  sns: 'Amazon SNS',
  eventbridge: 'Amazon EventBridge',
  kinesis: 'Kinesis Data Streams',
}

/** The four services in the order of the talk, each with the kind whose icon stands for it. */
export const services: readonly { readonly id: ServiceId; readonly short: string; readonly kind: KindId }[] =
  [
    { id: 'sqs', short: 'SQS', kind: 'sqs-standard' },
    { id: 'sns', short: 'SNS', kind: 'sns-standard' },
    { id: 'eventbridge', short: 'EventBridge', kind: 'eventbridge-bus' },
    { id: 'kinesis', short: 'Kinesis', kind: 'kinesis-stream' },
  ]
