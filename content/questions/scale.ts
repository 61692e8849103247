import type { Question } from '../schema.ts'

const available = [
  {
    metric: 'available',
    target: { oneOf: ['yes'] },
    strength: 'must',
    weight: 4,
    why: 'Every service of the design must exist in the region.',
  },
] as const

export const region = {
  id: 'region',
  axis: 'scale',
  title: 'In which region does it run?',
  lead: 'Quotas, prices and even services differ by region.',
  why: 'The default publish quota of SNS ranges from 300 to 30,000 messages a second by region, and the new Custom Event Bus does not exist everywhere.',
  facts: ['sns.publish.rate', 'eb.classic.putevents', 'sqs.fifo.ht.tps', 'eb.custom.regions'],
  type: 'one',
  options: [
    { id: 'us-east-1', label: 'N. Virginia', hint: 'us-east-1', asks: available },
    { id: 'us-east-2', label: 'Ohio', hint: 'us-east-2', asks: available },
    { id: 'us-west-2', label: 'Oregon', hint: 'us-west-2', asks: available },
    { id: 'eu-west-1', label: 'Ireland', hint: 'eu-west-1', asks: available },
    { id: 'eu-west-3', label: 'Paris', hint: 'eu-west-3', asks: available },
    { id: 'eu-central-1', label: 'Frankfurt', hint: 'eu-central-1', asks: available },
    { id: 'ap-southeast-1', label: 'Singapore', hint: 'ap-southeast-1', asks: available },
    { id: 'ap-southeast-2', label: 'Sydney', hint: 'ap-southeast-2', asks: available },
    { id: 'ap-northeast-1', label: 'Tokyo', hint: 'ap-northeast-1', asks: available },
    { id: 'ap-south-1', label: 'Mumbai', hint: 'ap-south-1', asks: available },
    { id: 'sa-east-1', label: 'São Paulo', hint: 'sa-east-1', asks: available },
  ],
} as const satisfies Question

export const peak = {
  id: 'peak',
  axis: 'scale',
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
  type: 'number',
  amount: {
    unit: 'messages a second',
    min: 0.01,
    max: 10_000_000,
    start: 100,
    metricUnit: 'message-per-second',
    factor: 1,
  },
  options: [],
  asks: [
    {
      metric: 'ceiling',
      target: { atLeast: 'answer' },
      strength: 'must',
      weight: 20,
      why: 'The design must take the peak.',
    },
  ],
} as const satisfies Question

export const fairness = {
  id: 'fairness',
  axis: 'scale',
  title: 'Can one tenant crowd out the others?',
  lead: 'In a shared backlog, one busy customer can make everybody wait.',
  why: 'Since July 2025 a standard queue whose messages carry a group id serves quiet tenants first.',
  facts: ['sqs.fair.release', 'sqs.fair.enable', 'sqs.fair.effect'],
  type: 'one',
  ordered: true,
  options: [
    { id: 'none', label: 'No, first come, first served', hint: 'One producer, or all alike', asks: [] },
    {
      id: 'tenants',
      label: 'Yes, quiet tenants must not wait for a noisy one',
      hint: 'Many customers share the system',
      asks: [
        {
          metric: 'fairness',
          target: { oneOf: ['tenants', 'classes'] },
          strength: 'should',
          weight: 10,
          why: 'A noisy tenant must not delay the others.',
        },
      ],
    },
    {
      id: 'classes',
      label: 'Yes, urgent classes go first',
      hint: 'Paying customers before free ones',
      asks: [
        {
          metric: 'fairness',
          target: { oneOf: ['classes'], partly: ['tenants'] },
          strength: 'should',
          weight: 10,
          why: 'Urgent messages must overtake the others.',
        },
      ],
    },
  ],
} as const satisfies Question

export const limited = {
  id: 'limited',
  axis: 'scale',
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
  type: 'one',
  options: [
    { id: 'none', label: 'No', hint: 'Everything behind it scales as well', asks: [] },
    {
      id: 'connections',
      label: 'Yes, a number of connections at once',
      hint: 'A database, a licence, a legacy system',
      amount: { unit: 'connections', min: 1, max: 100_000, start: 50, metricUnit: 'count', factor: 1 },
      asks: [
        {
          metric: 'concurrency-into-limit',
          target: { atMost: 'answer' },
          strength: 'must',
          weight: 12,
          why: 'No more calls at once than the part behind takes.',
        },
        {
          metric: 'throttle-survived',
          target: { atLeast: 86_400, partly: 3_600 },
          strength: 'should',
          weight: 10,
          axis: 'persistence',
          why: 'What exceeds the limit has to wait somewhere.',
        },
      ],
    },
    {
      id: 'rate',
      label: 'Yes, a number of calls a second',
      hint: 'A partner API with a rate limit',
      amount: {
        unit: 'calls a second',
        min: 0.1,
        max: 100_000,
        start: 20,
        metricUnit: 'call-per-second',
        factor: 1,
      },
      asks: [
        {
          metric: 'rate-into-limit',
          target: { atMost: 'answer' },
          strength: 'should',
          weight: 12,
          why: 'No more calls a second than the part behind takes.',
        },
        {
          metric: 'throttle-survived',
          target: { atLeast: 86_400, partly: 3_600 },
          strength: 'should',
          weight: 10,
          axis: 'persistence',
          why: 'What exceeds the limit has to wait somewhere.',
        },
      ],
    },
  ],
} as const satisfies Question

export const knownRush = {
  id: 'known-rush',
  axis: 'scale',
  title: 'Is there a rush whose hour is known?',
  lead: 'A sale at noon, a show that ends at ten: capacity can stand ready.',
  why: 'A function gains 1,000 environments every ten seconds at most; a backlog absorbs a rush, provisioned concurrency meets it warm.',
  facts: [
    'lambda.scaling.rate',
    'lambda.provisioned.semantics',
    'kinesis.advantage.warm',
    'lambda.esm.sqs.scale',
  ],
  type: 'one',
  options: [
    { id: 'no', label: 'No', hint: 'Traffic rises and falls by itself', asks: [] },
    {
      id: 'yes',
      label: 'Yes',
      hint: 'From little to a lot within seconds',
      asks: [
        {
          metric: 'prewarmed',
          target: { oneOf: ['yes', 'absorbed'] },
          strength: 'should',
          weight: 8,
          why: 'The first seconds of the rush must not fail.',
        },
      ],
    },
  ],
} as const satisfies Question
