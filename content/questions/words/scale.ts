import type { AxisWords } from './types.ts'

const available = { available: 'Every service of the design must exist in the region.' }

export const scaleWords = {
  region: {
    title: 'In which region does it run?',
    lead: 'Quotas, prices and even services differ by region.',
    why: 'The default publish quota of SNS ranges from 300 to 30,000 messages a second by region, and the new Custom Event Bus does not exist everywhere.',
    facts: ['sns.publish.rate', 'eb.classic.putevents', 'sqs.fifo.ht.tps', 'eb.custom.regions'],
    options: {
      'us-east-1': {
        label: 'N. Virginia',
        hint: 'us-east-1',
        asks: available,
      },
      'us-east-2': {
        label: 'Ohio',
        hint: 'us-east-2',
        asks: available,
      },
      'us-west-2': {
        label: 'Oregon',
        hint: 'us-west-2',
        asks: available,
      },
      'eu-west-1': {
        label: 'Ireland',
        hint: 'eu-west-1',
        asks: available,
      },
      'eu-west-3': {
        label: 'Paris',
        hint: 'eu-west-3',
        asks: available,
      },
      'eu-central-1': {
        label: 'Frankfurt',
        hint: 'eu-central-1',
        asks: available,
      },
      'ap-southeast-1': {
        label: 'Singapore',
        hint: 'ap-southeast-1',
        asks: available,
      },
      'ap-southeast-2': {
        label: 'Sydney',
        hint: 'ap-southeast-2',
        asks: available,
      },
      'ap-northeast-1': {
        label: 'Tokyo',
        hint: 'ap-northeast-1',
        asks: available,
      },
      'ap-south-1': {
        label: 'Mumbai',
        hint: 'ap-south-1',
        asks: available,
      },
      'sa-east-1': {
        label: 'São Paulo',
        hint: 'sa-east-1',
        asks: available,
      },
    },
  },
  peak: {
    title: 'How many messages a second at the peak?',
    lead: 'Take the busiest second of the busiest day.',
    why: 'Standard queues have no practical ceiling; topics and buses have a quota by region, most of them adjustable; a stream scales by bytes.',
    facts: [
      'sqs.standard.throughput',
      'sns.publish.rate',
      'eb.classic.putevents',
      'eb.classic.invocations',
      'kinesis.ondemand.write.max.region',
    ],
    options: {},
    asks: { ceiling: 'The design must take the peak.' },
  },
  fairness: {
    title: 'Can one tenant crowd out the others?',
    lead: 'In a shared backlog, one busy customer can make everybody wait.',
    why: 'Since July 2025 a standard queue whose messages carry a group id serves quiet tenants first.',
    facts: ['sqs.fair.release', 'sqs.fair.enable', 'sqs.fair.effect'],
    options: {
      none: { label: 'No, first come, first served', hint: 'One producer, or all alike' },
      tenants: {
        label: 'Yes, quiet tenants must not wait for a noisy one',
        hint: 'Many customers share the system',
        asks: { fairness: 'A noisy tenant must not delay the others.' },
      },
      classes: {
        label: 'Yes, urgent classes go first',
        hint: 'Paying customers before free ones',
        asks: { fairness: 'Urgent messages must overtake the others.' },
      },
    },
  },
  limited: {
    title: 'Is there something behind it that takes only so much?',
    lead: 'A relational database has a number of connections; a partner allows a number of calls.',
    why: 'An event source mapping on a queue can be held to 2 to 1,000 concurrent invocations; what does not fit waits in the queue. Pushed events are throttled and retried for at most six hours.',
    facts: [
      'lambda.esm.sqs.maxconc.min',
      'lambda.esm.sqs.maxconc.max',
      'lambda.async.age.max',
      'lambda.reserved.semantics',
      'eb.apidest.rate',
    ],
    options: {
      none: { label: 'No', hint: 'Everything behind it scales as well' },
      connections: {
        label: 'Yes, a number of connections at once',
        hint: 'A database, a licence, a legacy system',
        asks: {
          'concurrency-into-limit': 'No more calls at once than the part behind takes.',
          'throttle-survived': 'What exceeds the limit has to wait somewhere.',
        },
      },
      rate: {
        label: 'Yes, a number of calls a second',
        hint: 'A partner API with a rate limit',
        asks: {
          'rate-into-limit': 'No more calls a second than the part behind takes.',
          'throttle-survived': 'What exceeds the limit has to wait somewhere.',
        },
      },
    },
  },
  'known-rush': {
    title: 'Is there a rush whose hour is known?',
    lead: 'A sale at noon, a show that ends at ten: capacity can stand ready.',
    why: 'A function gains 1,000 environments every ten seconds at most; a backlog absorbs a rush, provisioned concurrency meets it warm.',
    facts: [
      'lambda.scaling.rate',
      'lambda.provisioned.semantics',
      'kinesis.advantage.warm',
      'lambda.esm.sqs.scale',
    ],
    options: {
      no: { label: 'No', hint: 'Traffic rises and falls by itself' },
      yes: {
        label: 'Yes',
        hint: 'From little to a lot within seconds',
        asks: { prewarmed: 'The first seconds of the rush must not fail.' },
      },
    },
  },
} as const satisfies AxisWords<'scale'>
