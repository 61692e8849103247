import type { KindId, ServiceId } from '#content/schema.ts'

/** The four services as the interface names them, and the kind whose icon stands for each. */
export const services: Readonly<
  Record<ServiceId, { readonly name: string; readonly short: string; readonly kind: KindId }>
> = {
  sqs: { name: 'Amazon SQS', short: 'SQS', kind: 'sqs-standard' },
  sns: { name: 'Amazon SNS', short: 'SNS', kind: 'sns-standard' },
  eventbridge: { name: 'Amazon EventBridge', short: 'EventBridge', kind: 'eventbridge-bus-v2' },
  kinesis: { name: 'Kinesis Data Streams', short: 'Kinesis', kind: 'kinesis-stream' },
}

export const serviceOrder: readonly ServiceId[] = ['sqs', 'sns', 'eventbridge', 'kinesis']
