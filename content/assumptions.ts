/**
 * What the bill rests on and nobody was asked for. Ids are permanent: documents and links hold them. A design
 * says more where it can: a part's memory or a connection's batch size goes before the assumption.
 */
export interface Assumption {
  readonly type: 'number' | 'switch'
  readonly label: string
  /** Unit as shown behind the number; '' for a switch, whose values are 0 and 1. */
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly default: number
  /** Why it is needed, and what speaks for its default. */
  readonly why: string
  /** Facts that its default rests on. */
  readonly facts?: readonly string[]
}

const onOff = { type: 'switch', unit: '', min: 0, max: 1 } as const

export const assumptions = {
  'free-tier': {
    ...onOff,
    label: 'Free allowances count',
    default: 1,
    why: 'Several services give a number of units a month for nothing, once for each account. Other systems of the account may have used them already.',
    facts: ['sqs.price.free', 'sns.price.free', 'lambda.price.free.requests', 'eb.price.free'],
  },
  'month-hours': {
    type: 'number',
    label: 'Length of a month',
    unit: 'hours',
    min: 672,
    max: 744,
    default: 730,
    why: 'Streams, shards and what is kept warm are paid by the hour. AWS’s own calculator takes 730 hours.',
  },
  'size-share': {
    type: 'number',
    label: 'A typical message, against the largest',
    unit: '%',
    min: 1,
    max: 100,
    default: 100,
    why: 'You are asked for the largest message, since limits hang on it. The bill hangs on the usual one.',
  },
  'filter-pass': {
    type: 'number',
    label: 'What a filter lets through',
    unit: '%',
    min: 0,
    max: 100,
    default: 100,
    why: 'Nobody knows beforehand how many messages match, so all of them are counted.',
  },
  retried: {
    type: 'number',
    label: 'Messages handled once more',
    unit: '%',
    min: 0,
    max: 100,
    default: 1,
    why: 'Failures and duplicates are billed like the first delivery.',
  },
  'send-batch': {
    type: 'number',
    label: 'Messages that code sends in a call',
    unit: 'messages',
    min: 1,
    max: 10,
    default: 1,
    why: 'Queues and topics bill calls, and a call takes up to ten messages. It saves nothing on a bus, a stream or a FIFO topic.',
    facts: ['sqs.batch.max'],
  },
  gather: {
    type: 'number',
    label: 'Messages gather before a poll for',
    unit: 's',
    min: 0,
    max: 300,
    default: 1,
    why: 'The busier a queue or stream, the fuller its batches. Lambda asks each shard of a stream once a second.',
    facts: ['lambda.esm.kinesis.poll'],
  },
  pollers: {
    type: 'number',
    label: 'Pollers in front of a function',
    unit: 'pollers',
    min: 2,
    max: 1000,
    default: 5,
    why: 'Lambda begins with five pollers at every queue and asks even while it is empty. When little is going on it may go down to two.',
    facts: ['lambda.esm.sqs.initial'],
  },
  'poll-wait': {
    type: 'number',
    label: 'A reader of your own waits at an empty queue',
    unit: 's',
    min: 0.1,
    max: 20,
    default: 20,
    why: 'Each receive that finds nothing is billed. Twenty seconds is the longest wait; a reader that does not wait asks many times a second.',
    facts: ['sqs.longpoll.max'],
  },
  'provisioned-pollers': {
    type: 'number',
    label: 'Provisioned pollers at each queue',
    unit: 'pollers',
    min: 0,
    max: 10_000,
    default: 0,
    why: 'Pollers kept ready scale faster and are paid by the hour; two is the least. 0 means that the mode is off.',
    facts: ['lambda.esm.sqs.prov.pollers.max'],
  },
  'enqueue-billed': {
    ...onOff,
    label: 'A topic’s delivery into a queue is a request',
    default: 1,
    why: 'SNS delivers to queues for nothing and points to the prices of SQS. Whether SQS counts the delivery is not settled; counting it is the careful guess.',
    facts: ['sns.price.sqs-lambda'],
  },
  memory: {
    type: 'number',
    label: 'Memory of a function',
    unit: 'MB',
    min: 128,
    max: 10_240,
    default: 128,
    why: 'A function is paid by memory and time. Taken where the part does not say its own.',
  },
  duration: {
    type: 'number',
    label: 'Work of a function on a message',
    unit: 'ms',
    min: 1,
    max: 900_000,
    default: 100,
    why: 'Taken where you did not say how long the work takes, and for functions that only pass messages on.',
    facts: ['lambda.timeout.max'],
  },
  arm: {
    ...onOff,
    label: 'Functions run on Arm',
    default: 0,
    why: 'The same time costs a fifth less than on x86.',
  },
  'other-states': {
    type: 'number',
    label: 'Further states of a workflow',
    unit: 'states',
    min: 0,
    max: 1000,
    default: 2,
    why: 'A Standard workflow is billed by the states it enters. Each part that it calls is one; choices, waits and joins come on top.',
    facts: ['sfn.price.standard'],
  },
  'rest-api': {
    ...onOff,
    label: 'APIs are REST APIs',
    default: 0,
    why: 'An HTTP API costs less than a third of a REST API and can do less.',
  },
  'durable-operations': {
    type: 'number',
    label: 'Operations of a durable run',
    unit: 'operations',
    min: 1,
    max: 1000,
    default: 4,
    why: 'A durable function is billed for its start, every step and every wait, and for what they write.',
  },
  'durable-days': {
    type: 'number',
    label: 'A durable run is kept',
    unit: 'days',
    min: 0,
    max: 365,
    default: 14,
    why: 'What the steps wrote is billed until it is removed: the run itself and the time it is kept afterwards.',
  },
} as const satisfies Record<string, Assumption>

export type AssumptionId = keyof typeof assumptions
