import type { Question } from '../schema.ts'

export const retry = {
  id: 'retry',
  axis: 'retries',
  title: 'How long should delivery be retried, and what then?',
  lead: 'Everything fails at some time. Decide how long to go on trying, and whether what could not be delivered is kept.',
  why: 'SNS retries AWS targets for 23 days, a Classic rule for 24 hours, the Custom Event Bus for five minutes unless told otherwise; a queue offers a message until it expires. After that only a dead-letter queue keeps it.',
  facts: [
    'sns.retry.aws.duration',
    'eb.classic.retry.hours',
    'eb.custom.retry.age',
    'sqs.retention.max',
    'sns.drop',
    'sqs.dlq.maxreceive.max',
  ],
  type: 'one',
  ordered: true,
  options: [
    {
      id: 'drop',
      label: 'A few tries, then it may be dropped',
      hint: 'The next reading replaces it anyway',
      asks: [],
    },
    {
      id: 'day',
      label: 'For about a day, then kept aside',
      hint: 'Somebody looks at what failed',
      asks: [
        {
          metric: 'retry-window',
          target: { atLeast: 86_400, partly: 3_600 },
          strength: 'should',
          weight: 18,
          why: 'Delivery is retried for a day.',
        },
        {
          metric: 'dead-letters',
          target: { oneOf: ['all'], partly: ['some'] },
          strength: 'should',
          weight: 14,
          why: 'What could not be delivered is kept on every hop.',
        },
        {
          metric: 'kept-on-giving-up',
          target: { oneOf: ['kept'] },
          strength: 'should',
          weight: 18,
          axis: 'durability',
          why: 'Nothing is lost when retries end.',
        },
      ],
    },
    {
      id: 'days',
      label: 'For days, then kept aside',
      hint: 'Nothing may be lost, even over a long weekend',
      asks: [
        {
          metric: 'retry-window',
          target: { atLeast: 259_200, partly: 3_600 },
          strength: 'should',
          weight: 18,
          why: 'Delivery is retried for days.',
        },
        {
          metric: 'dead-letters',
          target: { oneOf: ['all'], partly: ['some'] },
          strength: 'should',
          weight: 14,
          why: 'What could not be delivered is kept on every hop.',
        },
        {
          metric: 'kept-on-giving-up',
          target: { oneOf: ['kept'] },
          strength: 'should',
          weight: 18,
          axis: 'durability',
          why: 'Nothing is lost when retries end.',
        },
      ],
    },
  ],
} as const satisfies Question

export const jobLength = {
  id: 'job-length',
  axis: 'retries',
  title: 'How long does the work on one message take?',
  lead: 'Take the longest, not the average.',
  why: 'A function runs for at most 15 minutes, and a message in work stays hidden for at most 12 hours; longer work needs a container or a workflow.',
  facts: ['lambda.timeout.max', 'sqs.visibility.max', 'sfn.standard.duration'],
  type: 'number',
  amount: { unit: 'seconds', min: 0.001, max: 31_536_000, start: 5, metricUnit: 'second', factor: 1 },
  options: [],
  asks: [
    {
      metric: 'job-length',
      target: { atLeast: 'answer' },
      strength: 'must',
      weight: 12,
      why: 'The work must be able to finish.',
    },
  ],
} as const satisfies Question
