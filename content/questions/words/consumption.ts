import type { AxisWords } from './types.ts'

const sourceAccepts = { 'source-accepts': 'The source must be able to send to it.' }

export const consumptionWords = {
  stream: {
    title: 'What are the messages?',
    lead: 'Single jobs, events that others react to, or a continuous flow that is only meaningful as a whole.',
    why: 'A queue handles and retries each message alone. A stream keeps records in order for readers that compare them; a failing record holds up its shard.',
    facts: [
      'sqs.consumer.per_message',
      'kinesis.order.key',
      'lambda.esm.kinesis.tumbling.max',
      'kinesis.lambda.blocking',
    ],
    options: {
      jobs: {
        label: 'Independent jobs',
        hint: 'Each is done once, by one worker, and retried by itself',
        asks: {
          'retry-unit': 'A failed job must not repeat others.',
          sharing: 'Workers share one backlog of jobs.',
        },
      },
      events: {
        label: 'Events or commands',
        hint: 'Others react to them one by one',
        asks: { 'retry-unit': 'A failed event need not repeat others.' },
      },
      across: {
        label: 'A continuous flow, analysed across records',
        hint: 'Clicks, readings, logs: correlated, counted, windowed',
        asks: { 'across-records': 'Records are compared with each other.' },
      },
      land: {
        label: 'A continuous flow that only has to land in storage',
        hint: 'A lake or a warehouse reads it later',
        asks: { landing: 'Records are to arrive in storage without code.' },
      },
    },
  },
  source: {
    title: 'Where do the messages come from?',
    lead: 'Some sources can call only some services. What lies between is added to the diagram and counted.',
    why: 'An S3 bucket notifies standard queues, standard topics, functions and the default bus; an AWS event arrives on a bus; a browser needs an API in front.',
    facts: ['eb.sources', 'apigw.integrations', 'sns.protocols'],
    options: {
      http: {
        label: 'A web or mobile client',
        hint: 'HTTPS requests from outside',
        asks: sourceAccepts,
      },
      own: {
        label: 'Our own service',
        hint: 'Code with AWS credentials',
        asks: sourceAccepts,
      },
      s3: {
        label: 'Files in an S3 bucket',
        hint: 'A new object is the event',
        asks: sourceAccepts,
      },
      alarm: {
        label: 'A CloudWatch alarm',
        hint: 'Operators are to be told',
        asks: sourceAccepts,
      },
      aws: {
        label: 'Events of an AWS service',
        hint: 'State changes that AWS itself reports',
        asks: sourceAccepts,
      },
      saas: {
        label: 'A SaaS partner',
        hint: 'Partner events or webhooks',
        asks: sourceAccepts,
      },
      clock: {
        label: 'A clock',
        hint: 'Every night, or at a given time',
        asks: sourceAccepts,
      },
      queue: {
        label: 'An existing queue',
        hint: 'Amazon SQS',
        asks: sourceAccepts,
      },
      stream: {
        label: 'An existing stream',
        hint: 'Kinesis Data Streams',
        asks: sourceAccepts,
      },
      table: {
        label: 'Changes of a table',
        hint: 'Amazon DynamoDB',
        asks: sourceAccepts,
      },
      devices: {
        label: 'Devices',
        hint: 'MQTT, through AWS IoT Core',
        asks: sourceAccepts,
      },
    },
  },
  readers: {
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
    options: {
      one: {
        label: 'One consumer',
        hint: 'One application does all of it',
        asks: { copies: 'The consumer must get every message.' },
      },
      shared: {
        label: 'Several workers share one backlog',
        hint: 'Whoever is free takes the next',
        asks: { sharing: 'Workers share one backlog.' },
      },
      own: {
        label: 'Several consumers, a copy each',
        hint: 'Each reacts in its own way and at its own pace',
        asks: {
          copies: 'Every consumer needs its own copy.',
          'fan-out': 'It must be able to serve so many.',
        },
      },
    },
  },
  consumers: {
    title: 'What handles a message?',
    lead: 'The kind of consumer decides what has to stand in front of it.',
    why: 'A topic can call functions and HTTPS endpoints but starts no workflow; a bus calls more than twenty kinds of target; queues and streams are polled.',
    facts: ['sns.protocols', 'eb.classic.targets.types', 'lambda.invoke.poll_services', 'sqs.model'],
    options: {
      function: {
        label: 'A function',
        hint: 'AWS Lambda',
        asks: {
          'sink-reaches': 'It must be able to reach the consumer.',
          'handled-by': 'The consumer is given.',
        },
      },
      container: {
        label: 'A container',
        hint: 'ECS or Fargate, running or started',
        asks: {
          'sink-reaches': 'It must be able to reach the consumer.',
          'handled-by': 'The consumer is given.',
        },
      },
      api: {
        label: 'An HTTP API',
        hint: 'A partner, or a system of our own',
        asks: {
          'sink-reaches': 'It must be able to reach the consumer.',
          'handled-by': 'The consumer is given.',
        },
      },
      storage: {
        label: 'Nobody, it is stored',
        hint: 'Amazon S3, for later analysis',
        asks: {
          'sink-reaches': 'It must be able to reach the consumer.',
          'handled-by': 'The consumer is given.',
        },
      },
      workflow: {
        label: 'A workflow',
        hint: 'Step Functions',
        asks: {
          'sink-reaches': 'It must be able to reach the consumer.',
          'handled-by': 'The consumer is given.',
        },
      },
    },
  },
  order: {
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
    options: {
      none: {
        label: 'No',
        hint: 'Each message stands for itself',
        asks: { 'head-of-line': 'Without order nothing has to wait behind a failure.' },
      },
      'per-key': {
        label: 'Per customer, order or device',
        hint: 'Messages of one key stay in order',
        asks: { order: 'Messages of one key must stay in order on every hop.' },
      },
      strict: {
        label: 'All messages, strictly',
        hint: 'One line, one after the other',
        asks: { order: 'All messages must stay in one order on every hop.' },
      },
    },
  },
  routing: {
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
    options: {
      none: { label: 'No, everybody gets everything', hint: 'No filter needed' },
      attributes: {
        label: 'By a label beside the message',
        hint: 'A type or a country in the attributes',
        asks: { routing: 'Messages are chosen by attributes.' },
      },
      'some-body': {
        label: 'By a few fields of the body',
        hint: 'Up to five known fields',
        asks: { routing: 'Messages are chosen by a few fields of the body.' },
      },
      'any-content': {
        label: 'By anything in it',
        hint: 'Many rules, any field, changing often',
        asks: { routing: 'Messages are chosen by any part of their content.' },
      },
    },
  },
  steps: {
    title: 'Is it one step or several that belong together?',
    lead: 'Several steps need somebody who knows how far the work has come.',
    why: 'A workflow keeps the state of each execution for up to a year and runs the compensating steps that you draw; a chain of queues knows nothing of the whole.',
    facts: ['sfn.standard.duration', 'sfn.saga', 'sfn.standard.semantics'],
    options: {
      one: {
        label: 'One step',
        hint: 'Each consumer finishes by itself',
        asks: { steps: 'One step needs no coordination.' },
      },
      several: {
        label: 'Several, one after the other',
        hint: 'The next starts when the last is done',
        asks: { steps: 'Several steps have to be carried through.' },
      },
      undo: {
        label: 'Several, and a failure undoes the earlier ones',
        hint: 'A seat, a card, a hotel: all or nothing',
        asks: {
          steps: 'Several steps have to be carried through.',
          undo: 'A failure has to undo earlier steps.',
        },
      },
      join: {
        label: 'Several side by side, then joined',
        hint: 'Go on when all of them are done',
        asks: {
          steps: 'Several steps have to be carried through.',
          join: 'All branches have to be waited for.',
        },
      },
      human: {
        label: 'Several, and a person decides in between',
        hint: 'An approval may take days',
        asks: {
          steps: 'Several steps have to be carried through.',
          'human-wait': 'The work has to wait for a person.',
        },
      },
    },
  },
  gather: {
    title: 'Does somebody collect the answers?',
    lead: 'A question goes out to many; their answers come back to one place.',
    why: 'Answers come back on a queue that an aggregator reads; a workflow can wait for a known list.',
    facts: ['sfn.map.distributed', 'sqs.consumer.per_message', 'sns.protocols'],
    options: {
      nobody: {
        label: 'Nobody, each goes its own way',
        hint: 'Fire and forget',
        asks: { gather: 'No answers have to be collected.' },
      },
      whoever: {
        label: 'Yes, from whoever answers in time',
        hint: 'Quotes, bids, offers',
        asks: { gather: 'Answers of whoever responds have to be collected.' },
      },
      known: {
        label: 'Yes, from a known list, all of them',
        hint: 'Wait until each has answered',
        asks: { gather: 'Every answer of a known list has to be collected.' },
      },
    },
  },
  size: {
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
    options: {},
    asks: { payload: 'The largest message has to pass every hop.' },
  },
  latency: {
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
    options: {
      instant: {
        label: 'Within a tenth of a second',
        hint: 'Somebody looks at it',
        asks: { latency: 'The consumer starts within a tenth of a second.' },
      },
      second: {
        label: 'Within about a second',
        hint: 'Soon, but nobody counts',
        asks: { latency: 'The consumer starts within a second.' },
      },
      minutes: { label: 'Within minutes, or later', hint: 'Batches are welcome' },
      delayed: {
        label: 'Only after some minutes',
        hint: 'A time to change one’s mind, up to 15 minutes',
        asks: { 'holds-back': 'The message has to be held back.' },
      },
      later: {
        label: 'At a time of its own, days or months later',
        hint: 'A reminder, the end of a trial',
        asks: { 'holds-back': 'Each message has its own time.' },
      },
    },
  },
  people: {
    title: 'Are people to be told?',
    lead: 'Operators who subscribed, or customers who must be written to.',
    why: 'A topic mails people who confirmed a subscription; mail to customers is the work of a mail service. SNS retries mail, SMS and push for six hours.',
    facts: ['sns.protocols', 'sns.retry.customer.duration'],
    options: {
      none: { label: 'No, only software', hint: 'Consumers are programs' },
      operators: {
        label: 'Operators, by mail',
        hint: 'A team that watches the system',
        asks: { audience: 'Operators are to be told by mail.' },
      },
      customers: {
        label: 'Customers, by mail',
        hint: 'Receipts, invitations',
        asks: { audience: 'Customers are to get mail.' },
      },
      sms: {
        label: 'People, by SMS',
        hint: 'Phone numbers',
        asks: { audience: 'People are to get an SMS.' },
      },
      push: {
        label: 'People, by push to an app',
        hint: 'Mobile devices',
        asks: { audience: 'Apps are to get a push message.' },
      },
    },
  },
  protocol: {
    title: 'Must it speak a given protocol?',
    lead: 'Software that cannot be changed may bring its protocol along.',
    why: 'SQS, SNS, EventBridge and Kinesis are used through AWS APIs. A managed broker speaks JMS, AMQP and MQTT; a managed cluster speaks Kafka.',
    facts: ['sqs.model', 'mq.protocols', 'msk.serverless.write'],
    options: {
      any: { label: 'No, we write the code', hint: 'AWS SDKs are fine' },
      broker: {
        label: 'JMS, AMQP or MQTT',
        hint: 'Software made for a message broker',
        asks: { protocol: 'The protocol of a broker is given.' },
      },
      kafka: {
        label: 'Kafka',
        hint: 'Kafka clients, connectors or tools',
        asks: { protocol: 'The Kafka protocol is given.' },
      },
    },
  },
  accounts: {
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
    options: {
      one: { label: 'No, one account', hint: 'Or producer and consumers share one' },
      deliver: {
        label: 'Yes, consumers live in other accounts',
        hint: 'The producer’s team sets up who gets what',
        asks: { accounts: 'Messages have to reach other accounts.' },
      },
      own: {
        label: 'Yes, and each account chooses for itself',
        hint: 'A central bus; every team has its own rules',
        asks: { accounts: 'Each account keeps its own rules.' },
      },
    },
  },
  'gather-within': {
    title: 'How long may the collecting take?',
    lead: 'After that, what has arrived must do.',
    why: 'A workflow can wait up to a year; answers on a queue wait as long as the queue keeps them.',
    facts: ['sfn.standard.duration', 'sqs.retention.max'],
    options: {},
    asks: { 'gather-wait': 'Answers have to be waited for.' },
  },
} as const satisfies AxisWords<'consumption'>
