import type { Question } from '../schema.ts'

const accepts = [
  {
    metric: 'source-accepts',
    target: { oneOf: ['yes'] },
    strength: 'must',
    weight: 2,
    why: 'The source must be able to send to it.',
  },
] as const
const reaches = {
  metric: 'sink-reaches',
  target: { oneOf: ['yes'] },
  strength: 'must',
  weight: 1,
  why: 'It must be able to reach the consumer.',
} as const
const handled = { metric: 'handled-by', strength: 'must', weight: 2, why: 'The consumer is given.' } as const

export const stream = {
  id: 'stream',
  axis: 'consumption',
  title: 'What are the messages?',
  lead: 'Single jobs, events that others react to, or a continuous flow that is only meaningful as a whole.',
  why: 'A queue handles and retries each message alone. A stream keeps records in order for readers that compare them; a failing record holds up its shard.',
  facts: [
    'sqs.consumer.per_message',
    'kinesis.order.key',
    'lambda.esm.kinesis.tumbling.max',
    'kinesis.lambda.blocking',
  ],
  type: 'one',
  options: [
    {
      id: 'jobs',
      label: 'Independent jobs',
      hint: 'Each is done once, by one worker, and retried by itself',
      asks: [
        {
          metric: 'retry-unit',
          target: { oneOf: ['message'], partly: ['batch'] },
          strength: 'should',
          weight: 9,
          axis: 'retries',
          why: 'A failed job must not repeat others.',
        },
        {
          metric: 'sharing',
          target: { oneOf: ['yes'], partly: ['by-shard'] },
          strength: 'should',
          weight: 5,
          why: 'Workers share one backlog of jobs.',
        },
      ],
    },
    { id: 'events', label: 'Events or commands', hint: 'Others react to them one by one', asks: [] },
    {
      id: 'across',
      label: 'A continuous flow, analysed across records',
      hint: 'Clicks, readings, logs: correlated, counted, windowed',
      asks: [
        {
          metric: 'across-records',
          target: { oneOf: ['yes'] },
          strength: 'must',
          weight: 5,
          why: 'Records are compared with each other.',
        },
      ],
    },
    {
      id: 'land',
      label: 'A continuous flow that only has to land in storage',
      hint: 'A lake or a warehouse reads it later',
      asks: [
        {
          metric: 'landing',
          target: { oneOf: ['yes'] },
          strength: 'should',
          weight: 5,
          why: 'Records are to arrive in storage without code.',
        },
      ],
    },
  ],
} as const satisfies Question

export const source = {
  id: 'source',
  axis: 'consumption',
  title: 'Where do the messages come from?',
  lead: 'Some sources can call only some services. What lies between is added to the diagram and counted.',
  why: 'An S3 bucket notifies standard queues, standard topics, functions and the default bus; an AWS event arrives on a bus; a browser needs an API in front.',
  facts: ['eb.sources', 'apigw.integrations', 'sns.protocols'],
  type: 'one',
  options: [
    { id: 'http', label: 'A web or mobile client', hint: 'HTTPS requests from outside', asks: accepts },
    { id: 'own', label: 'Our own service', hint: 'Code with AWS credentials', asks: accepts },
    { id: 's3', label: 'Files in an S3 bucket', hint: 'A new object is the event', asks: accepts },
    { id: 'alarm', label: 'A CloudWatch alarm', hint: 'Operators are to be told', asks: accepts },
    {
      id: 'aws',
      label: 'Events of an AWS service',
      hint: 'State changes that AWS itself reports',
      asks: accepts,
    },
    { id: 'saas', label: 'A SaaS partner', hint: 'Partner events or webhooks', asks: accepts },
    { id: 'clock', label: 'A clock', hint: 'Every night, or at a given time', asks: accepts },
    { id: 'queue', label: 'An existing queue', hint: 'Amazon SQS', asks: accepts },
    { id: 'stream', label: 'An existing stream', hint: 'Kinesis Data Streams', asks: accepts },
    { id: 'table', label: 'Changes of a table', hint: 'Amazon DynamoDB', asks: accepts },
    { id: 'devices', label: 'Devices', hint: 'MQTT, through AWS IoT Core', asks: accepts },
  ],
} as const satisfies Question

export const readers = {
  id: 'readers',
  axis: 'consumption',
  title: 'Who receives each message?',
  lead: 'One consumer, several workers that share the load, or several consumers that each need their own copy.',
  why: 'A queue hands each message to one receiver. Topics, buses and streams give every subscriber its own copy.',
  facts: [
    'sqs.consumer.per_message',
    'sqs.fanout',
    'sns.subscriptions.max',
    'sns.fifo.subscriptions.max',
    'eb.classic.rules.max',
    'kinesis.efo.consumers',
  ],
  type: 'one',
  parent: { question: 'stream', options: ['events', 'across', 'land'] },
  options: [
    {
      id: 'one',
      label: 'One consumer',
      hint: 'One application does all of it',
      asks: [
        {
          metric: 'copies',
          target: { atLeast: 1 },
          strength: 'must',
          weight: 7,
          why: 'The consumer must get every message.',
        },
      ],
    },
    {
      id: 'shared',
      label: 'Several workers share one backlog',
      hint: 'Whoever is free takes the next',
      asks: [
        {
          metric: 'sharing',
          target: { oneOf: ['yes'], partly: ['by-shard'] },
          strength: 'should',
          weight: 7,
          why: 'Workers share one backlog.',
        },
      ],
    },
    {
      id: 'own',
      label: 'Several consumers, a copy each',
      hint: 'Each reacts in its own way and at its own pace',
      amount: { unit: 'consumers', min: 2, max: 20_000_000, start: 3, metricUnit: 'count', factor: 1 },
      asks: [
        {
          metric: 'copies',
          target: { atLeast: 'answer' },
          strength: 'must',
          weight: 7,
          why: 'Every consumer needs its own copy.',
        },
        {
          metric: 'fan-out',
          target: { atLeast: 'answer' },
          strength: 'must',
          weight: 6,
          axis: 'scale',
          why: 'It must be able to serve so many.',
        },
      ],
    },
  ],
} as const satisfies Question

export const consumers = {
  id: 'consumers',
  axis: 'consumption',
  parent: { question: 'people', options: ['none'] },
  title: 'What handles a message?',
  lead: 'The kind of consumer decides what has to stand in front of it.',
  why: 'A topic can call functions and HTTPS endpoints but starts no workflow; a bus calls more than twenty kinds of target; queues and streams are polled.',
  facts: ['sns.protocols', 'eb.classic.targets.types', 'lambda.invoke.poll_services', 'sqs.model'],
  type: 'one',
  options: [
    {
      id: 'function',
      label: 'A function',
      hint: 'AWS Lambda',
      asks: [reaches, { ...handled, target: { oneOf: ['function'] } }],
    },
    {
      id: 'container',
      label: 'A container',
      hint: 'ECS or Fargate, running or started',
      asks: [reaches, { ...handled, target: { oneOf: ['container'] } }],
    },
    {
      id: 'api',
      label: 'An HTTP API',
      hint: 'A partner, or a system of our own',
      asks: [reaches, { ...handled, target: { oneOf: ['api'] } }],
    },
    {
      id: 'storage',
      label: 'Nobody, it is stored',
      hint: 'Amazon S3, for later analysis',
      asks: [reaches, { ...handled, target: { oneOf: ['storage'] } }],
    },
    {
      id: 'workflow',
      label: 'A workflow',
      hint: 'Step Functions',
      asks: [reaches, { ...handled, target: { oneOf: ['workflow'] } }],
    },
  ],
} as const satisfies Question

export const order = {
  id: 'order',
  axis: 'consumption',
  title: 'Must order be kept?',
  lead: 'Order costs throughput: what must stay in order cannot be handled side by side.',
  why: 'FIFO queues and topics keep order within a message group, streams within a partition key. Standard queues, standard topics and the Classic bus do not.',
  facts: [
    'sqs.ordering.standard',
    'sqs.ordering.fifo',
    'sns.fifo.ordering',
    'kinesis.order.key',
    'eb.classic.ordering',
    'eb.custom.ordering',
  ],
  type: 'one',
  ordered: true,
  parent: { question: 'stream', options: ['events', 'across', 'land'] },
  options: [
    {
      id: 'none',
      label: 'No',
      hint: 'Each message stands for itself',
      asks: [
        {
          metric: 'head-of-line',
          target: { oneOf: ['nothing'], partly: ['group'] },
          strength: 'nice',
          weight: 7,
          axis: 'retries',
          why: 'Without order nothing has to wait behind a failure.',
        },
      ],
    },
    {
      id: 'per-key',
      label: 'Per customer, order or device',
      hint: 'Messages of one key stay in order',
      asks: [
        {
          metric: 'order',
          target: { oneOf: ['per-key', 'strict'] },
          strength: 'must',
          weight: 6,
          why: 'Messages of one key must stay in order on every hop.',
        },
      ],
    },
    {
      id: 'strict',
      label: 'All messages, strictly',
      hint: 'One line, one after the other',
      asks: [
        {
          metric: 'order',
          target: { oneOf: ['strict'] },
          strength: 'must',
          weight: 6,
          why: 'All messages must stay in one order on every hop.',
        },
      ],
    },
  ],
} as const satisfies Question

export const routing = {
  id: 'routing',
  axis: 'consumption',
  title: 'Who gets what: does it depend on the content?',
  lead: 'A consumer may want only some of the messages.',
  why: 'A subscription filters on attributes or on up to five keys of the body; a bus rule matches anything in the event; a queue cannot filter.',
  facts: [
    'sns.filter.scope',
    'sns.filter.keys.max',
    'eb.classic.filter.scope',
    'sqs.filtering.native',
    'lambda.filter.sqs.unmatched',
  ],
  type: 'one',
  ordered: true,
  options: [
    { id: 'none', label: 'No, everybody gets everything', hint: 'No filter needed', asks: [] },
    {
      id: 'attributes',
      label: 'By a label beside the message',
      hint: 'A type or a country in the attributes',
      asks: [
        {
          metric: 'routing',
          target: { oneOf: ['attributes', 'some-body', 'any-content'] },
          strength: 'should',
          weight: 4,
          why: 'Messages are chosen by attributes.',
        },
      ],
    },
    {
      id: 'some-body',
      label: 'By a few fields of the body',
      hint: 'Up to five known fields',
      asks: [
        {
          metric: 'routing',
          target: { oneOf: ['some-body', 'any-content'], partly: ['attributes'] },
          strength: 'should',
          weight: 4,
          why: 'Messages are chosen by a few fields of the body.',
        },
      ],
    },
    {
      id: 'any-content',
      label: 'By anything in it',
      hint: 'Many rules, any field, changing often',
      asks: [
        {
          metric: 'routing',
          target: { oneOf: ['any-content'], partly: ['some-body'] },
          strength: 'should',
          weight: 4,
          why: 'Messages are chosen by any part of their content.',
        },
      ],
    },
  ],
} as const satisfies Question

export const steps = {
  id: 'steps',
  axis: 'consumption',
  title: 'Is it one step or several that belong together?',
  lead: 'Several steps need somebody who knows how far the work has come.',
  why: 'A workflow keeps the state of each execution for up to a year and runs the compensating steps that you draw; a chain of queues knows nothing of the whole.',
  facts: ['sfn.standard.duration', 'sfn.saga', 'sfn.standard.semantics'],
  type: 'one',
  options: [
    {
      id: 'one',
      label: 'One step',
      hint: 'Each consumer finishes by itself',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['one'] },
          strength: 'nice',
          weight: 7,
          why: 'One step needs no coordination.',
        },
      ],
    },
    {
      id: 'several',
      label: 'Several, one after the other',
      hint: 'The next starts when the last is done',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['coordinated'], partly: ['chained'] },
          strength: 'should',
          weight: 7,
          why: 'Several steps have to be carried through.',
        },
      ],
    },
    {
      id: 'undo',
      label: 'Several, and a failure undoes the earlier ones',
      hint: 'A seat, a card, a hotel: all or nothing',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['coordinated'], partly: ['chained'] },
          strength: 'should',
          weight: 3,
          why: 'Several steps have to be carried through.',
        },
        {
          metric: 'undo',
          target: { oneOf: ['yes'] },
          strength: 'must',
          weight: 4,
          why: 'A failure has to undo earlier steps.',
        },
      ],
    },
    {
      id: 'join',
      label: 'Several side by side, then joined',
      hint: 'Go on when all of them are done',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['coordinated'], partly: ['chained'] },
          strength: 'should',
          weight: 3,
          why: 'Several steps have to be carried through.',
        },
        {
          metric: 'join',
          target: { oneOf: ['yes'] },
          strength: 'must',
          weight: 4,
          why: 'All branches have to be waited for.',
        },
      ],
    },
    {
      id: 'human',
      label: 'Several, and a person decides in between',
      hint: 'An approval may take days',
      asks: [
        {
          metric: 'steps',
          target: { oneOf: ['coordinated'], partly: ['chained'] },
          strength: 'should',
          weight: 3,
          why: 'Several steps have to be carried through.',
        },
        {
          metric: 'human-wait',
          target: { atLeast: 604_800 },
          strength: 'must',
          weight: 4,
          why: 'The work has to wait for a person.',
        },
      ],
    },
  ],
} as const satisfies Question

export const gather = {
  id: 'gather',
  axis: 'consumption',
  title: 'Does somebody collect the answers?',
  lead: 'A question goes out to many; their answers come back to one place.',
  why: 'Answers come back on a queue that an aggregator reads; a workflow can wait for a known list.',
  facts: ['sfn.map.distributed', 'sqs.consumer.per_message', 'sns.protocols'],
  type: 'one',
  parent: { question: 'readers', options: ['own'] },
  options: [
    {
      id: 'nobody',
      label: 'Nobody, each goes its own way',
      hint: 'Fire and forget',
      asks: [
        {
          metric: 'gather',
          target: { oneOf: ['none'] },
          strength: 'nice',
          weight: 5,
          why: 'No answers have to be collected.',
        },
      ],
    },
    {
      id: 'whoever',
      label: 'Yes, from whoever answers in time',
      hint: 'Quotes, bids, offers',
      asks: [
        {
          metric: 'gather',
          target: { oneOf: ['whoever-answers'] },
          strength: 'must',
          weight: 5,
          why: 'Answers of whoever responds have to be collected.',
        },
      ],
    },
    {
      id: 'known',
      label: 'Yes, from a known list, all of them',
      hint: 'Wait until each has answered',
      asks: [
        {
          metric: 'gather',
          target: { oneOf: ['known-list'], partly: ['whoever-answers'] },
          strength: 'must',
          weight: 5,
          why: 'Every answer of a known list has to be collected.',
        },
      ],
    },
  ],
} as const satisfies Question

export const size = {
  id: 'size',
  axis: 'consumption',
  title: 'How large is the largest message?',
  lead: 'The smallest limit along the way counts.',
  why: 'Queues take 1 MiB since August 2025, topics 256 KiB unless raised since September 2026, buses just under 1 MB since January 2026, streams up to 10 MiB.',
  facts: [
    'sqs.message.size.max',
    'sns.message.size.default',
    'sns.message.size.max',
    'eb.event.size.max',
    'kinesis.record.size.max',
    'lambda.payload.async',
    'sfn.payload',
  ],
  type: 'number',
  amount: { unit: 'KiB', min: 0.1, max: 10_000_000, start: 4, metricUnit: 'byte', factor: 1024 },
  options: [],
  asks: [
    {
      metric: 'payload',
      target: { atLeast: 'answer' },
      strength: 'must',
      weight: 3,
      why: 'The largest message has to pass every hop.',
    },
  ],
} as const satisfies Question

export const latency = {
  id: 'latency',
  axis: 'consumption',
  title: 'How soon must the consumer have it?',
  lead: 'From sent to started, when nothing is broken.',
  why: 'A topic or a queue takes tens of milliseconds, a polled stream 200, enhanced fan-out 70; for the Classic bus AWS names about half a second as typical.',
  facts: [
    'sns.latency.typical',
    'sqs.latency.example',
    'kinesis.latency.shared',
    'kinesis.latency.efo',
    'eb.latency.typical',
  ],
  type: 'one',
  ordered: true,
  options: [
    {
      id: 'instant',
      label: 'Within a tenth of a second',
      hint: 'Somebody looks at it',
      asks: [
        {
          metric: 'latency',
          target: { atMost: 0.1, partly: 1 },
          strength: 'should',
          weight: 3,
          why: 'The consumer starts within a tenth of a second.',
        },
      ],
    },
    {
      id: 'second',
      label: 'Within about a second',
      hint: 'Soon, but nobody counts',
      asks: [
        {
          metric: 'latency',
          target: { atMost: 1, partly: 5 },
          strength: 'should',
          weight: 3,
          why: 'The consumer starts within a second.',
        },
      ],
    },
    { id: 'minutes', label: 'Within minutes, or later', hint: 'Batches are welcome', asks: [] },
    {
      id: 'delayed',
      label: 'Only after some minutes',
      hint: 'A time to change one’s mind, up to 15 minutes',
      asks: [
        {
          metric: 'holds-back',
          target: { atLeast: 900 },
          strength: 'must',
          weight: 3,
          why: 'The message has to be held back.',
        },
      ],
    },
    {
      id: 'later',
      label: 'At a time of its own, days or months later',
      hint: 'A reminder, the end of a trial',
      asks: [
        {
          metric: 'holds-back',
          target: { atLeast: 2_592_000 },
          strength: 'must',
          weight: 3,
          why: 'Each message has its own time.',
        },
      ],
    },
  ],
} as const satisfies Question

export const people = {
  id: 'people',
  axis: 'consumption',
  title: 'Are people to be told?',
  lead: 'Operators who subscribed, or customers who must be written to.',
  why: 'A topic mails people who confirmed a subscription; mail to customers is the work of a mail service. SNS retries mail, SMS and push for six hours.',
  facts: ['sns.protocols', 'sns.retry.customer.duration'],
  type: 'one',
  options: [
    { id: 'none', label: 'No, only software', hint: 'Consumers are programs', asks: [] },
    {
      id: 'operators',
      label: 'Operators, by mail',
      hint: 'A team that watches the system',
      asks: [
        {
          metric: 'audience',
          target: { oneOf: ['operators-mail'], partly: ['customers-mail'] },
          strength: 'must',
          weight: 3,
          why: 'Operators are to be told by mail.',
        },
      ],
    },
    {
      id: 'customers',
      label: 'Customers, by mail',
      hint: 'Receipts, invitations',
      asks: [
        {
          metric: 'audience',
          target: { oneOf: ['customers-mail'] },
          strength: 'must',
          weight: 3,
          why: 'Customers are to get mail.',
        },
      ],
    },
    {
      id: 'sms',
      label: 'People, by SMS',
      hint: 'Phone numbers',
      asks: [
        {
          metric: 'audience',
          target: { oneOf: ['sms'] },
          strength: 'must',
          weight: 3,
          why: 'People are to get an SMS.',
        },
      ],
    },
    {
      id: 'push',
      label: 'People, by push to an app',
      hint: 'Mobile devices',
      asks: [
        {
          metric: 'audience',
          target: { oneOf: ['push'] },
          strength: 'must',
          weight: 3,
          why: 'Apps are to get a push message.',
        },
      ],
    },
  ],
} as const satisfies Question

export const protocol = {
  id: 'protocol',
  axis: 'consumption',
  title: 'Must it speak a given protocol?',
  lead: 'Software that cannot be changed may bring its protocol along.',
  why: 'SQS, SNS, EventBridge and Kinesis are used through AWS APIs. A managed broker speaks JMS, AMQP and MQTT; a managed cluster speaks Kafka.',
  facts: ['sqs.model', 'mq.protocols', 'msk.serverless.write'],
  type: 'one',
  options: [
    { id: 'any', label: 'No, we write the code', hint: 'AWS SDKs are fine', asks: [] },
    {
      id: 'broker',
      label: 'JMS, AMQP or MQTT',
      hint: 'Software made for a message broker',
      asks: [
        {
          metric: 'protocol',
          target: { oneOf: ['broker'] },
          strength: 'must',
          weight: 3,
          why: 'The protocol of a broker is given.',
        },
      ],
    },
    {
      id: 'kafka',
      label: 'Kafka',
      hint: 'Kafka clients, connectors or tools',
      asks: [
        {
          metric: 'protocol',
          target: { oneOf: ['kafka'] },
          strength: 'must',
          weight: 3,
          why: 'The Kafka protocol is given.',
        },
      ],
    },
  ],
} as const satisfies Question

export const accounts = {
  id: 'accounts',
  axis: 'consumption',
  title: 'Are other AWS accounts involved?',
  lead: 'Teams often own an account each.',
  why: 'Queues, topics, buses and streams can be opened to other accounts; from bus to bus, or on a shared Custom Event Bus, each account keeps rules of its own.',
  facts: [
    'sns.crossaccount',
    'sqs.policy.cross_account',
    'eb.crossregion.bus',
    'eb.custom.crossaccount',
    'kinesis.crossaccount',
  ],
  type: 'one',
  ordered: true,
  options: [
    { id: 'one', label: 'No, one account', hint: 'Or producer and consumers share one', asks: [] },
    {
      id: 'deliver',
      label: 'Yes, consumers live in other accounts',
      hint: 'The producer’s team sets up who gets what',
      asks: [
        {
          metric: 'accounts',
          target: { oneOf: ['yes', 'own-rules'] },
          strength: 'should',
          weight: 2,
          why: 'Messages have to reach other accounts.',
        },
      ],
    },
    {
      id: 'own',
      label: 'Yes, and each account chooses for itself',
      hint: 'A central bus; every team has its own rules',
      asks: [
        {
          metric: 'accounts',
          target: { oneOf: ['own-rules'], partly: ['yes'] },
          strength: 'should',
          weight: 2,
          why: 'Each account keeps its own rules.',
        },
      ],
    },
  ],
} as const satisfies Question

export const gatherWithin = {
  id: 'gather-within',
  axis: 'consumption',
  title: 'How long may the collecting take?',
  lead: 'After that, what has arrived must do.',
  why: 'A workflow can wait up to a year; answers on a queue wait as long as the queue keeps them.',
  facts: ['sfn.standard.duration', 'sqs.retention.max'],
  type: 'number',
  parent: { question: 'gather', options: ['whoever', 'known'] },
  amount: { unit: 'seconds', min: 0.1, max: 31_536_000, start: 5, metricUnit: 'second', factor: 1 },
  options: [],
  asks: [
    {
      metric: 'gather-wait',
      target: { atLeast: 'answer' },
      strength: 'should',
      weight: 2,
      why: 'Answers have to be waited for.',
    },
  ],
} as const satisfies Question
