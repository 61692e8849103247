import type { ParamSpec, SpecsOfMechanisms } from '../../schema.ts'
import type { topics as judged } from '../mechanisms/topics.ts'
import { account, deadLetter, filter, label } from './params.ts'

const policyFilter: ParamSpec = {
  ...filter,
  facts: ['sns.filter.scope', 'sns.filter.keys.max', 'sns.filter.combinations.max'],
}
const topicAccount: ParamSpec = { ...account, facts: ['sns.crossaccount'] }
const subscriptionDeadLetter: ParamSpec = { ...deadLetter, facts: ['sns.dlq', 'sns.drop'] }

export const topicsSpecs = {
  'sns-subscription-aws': {
    name: 'subscription',
    params: { filter: policyFilter, deadLetter: subscriptionDeadLetter, account: topicAccount, label },
    facts: ['sns.retry.aws.attempts', 'sns.retry.aws.duration', 'sns.drop'],
  },
  'sns-subscription-firehose': {
    name: 'subscription',
    params: { filter: policyFilter, deadLetter: subscriptionDeadLetter, label },
    facts: ['sns.retry.aws.attempts', 'sns.retry.aws.duration', 'sns.drop', 'firehose.record.size'],
  },
  'sns-subscription-lambda': {
    name: 'subscription',
    params: {
      filter: policyFilter,
      deadLetter: { ...subscriptionDeadLetter, label: 'Failed deliveries go to' },
      account: topicAccount,
      label,
    },
    facts: [
      'sns.lambda.invoke',
      'lambda.invoke.sns',
      'lambda.async.retries.default',
      'sns.retry.aws.duration',
    ],
  },
  'sns-http': {
    name: 'HTTPS subscription',
    params: {
      filter: policyFilter,
      attempts: {
        type: 'number',
        label: 'Retries',
        unit: 'count',
        min: 0,
        max: 100,
        default: 3,
        facts: ['sns.retry.http.default', 'sns.retry.http.max'],
      },
      maxAge: {
        type: 'number',
        label: 'Retries for',
        unit: 'second',
        min: 0,
        max: 3600,
        default: 60,
        facts: ['sns.retry.http.window', 'sns.retry.http.totaltime'],
      },
      deadLetter: subscriptionDeadLetter,
      label,
    },
    facts: ['sns.retry.http.default', 'sns.retry.http.totaltime', 'sns.http.throttle'],
  },
  'sns-people': {
    name: 'subscription',
    params: { filter: policyFilter, deadLetter: subscriptionDeadLetter, label },
    facts: ['sns.retry.customer.duration', 'sns.protocols'],
  },
  'sns-fifo-subscription': {
    name: 'subscription',
    params: {
      filter: { ...policyFilter, facts: ['sns.filter.scope', 'sns.fifo.filter.semantics'] },
      deadLetter: subscriptionDeadLetter,
      account: topicAccount,
      label,
    },
    facts: ['sns.fifo.protocols', 'sns.fifo.ordering', 'sns.fifo.exactlyonce', 'sns.retry.aws.duration'],
  },
  'sns-fifo-to-standard': {
    name: 'subscription',
    params: {
      filter: { ...policyFilter, facts: ['sns.filter.scope', 'sns.fifo.filter.semantics'] },
      deadLetter: subscriptionDeadLetter,
      account: topicAccount,
      label,
    },
    facts: ['sns.fifo.protocols', 'sns.retry.aws.duration'],
  },
} as const satisfies SpecsOfMechanisms<typeof judged>
