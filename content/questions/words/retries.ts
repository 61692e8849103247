import type { AxisWords } from './types.ts'

export const retriesWords = {
  retry: {
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
    options: {
      drop: { label: 'A few tries, then it may be dropped', hint: 'The next reading replaces it anyway' },
      day: {
        label: 'For about a day, then kept aside',
        hint: 'Somebody looks at what failed',
        asks: {
          'retry-window': 'Delivery is retried for a day.',
          'dead-letters': 'What could not be delivered is kept on every hop.',
          'kept-on-giving-up': 'Nothing is lost when retries end.',
        },
      },
      days: {
        label: 'For days, then kept aside',
        hint: 'Nothing may be lost, even over a long weekend',
        asks: {
          'retry-window': 'Delivery is retried for days.',
          'dead-letters': 'What could not be delivered is kept on every hop.',
          'kept-on-giving-up': 'Nothing is lost when retries end.',
        },
      },
    },
  },
  'job-length': {
    title: 'How long does the work on one message take?',
    lead: 'Take the longest, not the average.',
    why: 'A function runs for at most 15 minutes, and a message in work stays hidden for at most 12 hours; longer work needs a container or a workflow.',
    facts: ['lambda.timeout.max', 'sqs.visibility.max', 'sfn.standard.duration'],
    options: {},
    asks: { 'job-length': 'The work must be able to finish.' },
  },
} as const satisfies AxisWords<'retries'>
