import type { ParamSpec, SpecsOfMechanisms } from '../../schema.ts'
import type { buses as judged } from '../mechanisms/buses.ts'
import {
  account,
  deadLetter,
  fifoSubscriber,
  filter,
  groupId,
  label,
  rateLimit,
  ruleAttempts,
  ruleMaxAge,
  subscriberAttempts,
  subscriberBatch,
  subscriberMaxAge,
  subscriberWindow,
  waits,
} from './params.ts'

const rule: ParamSpec = {
  ...filter,
  facts: ['eb.classic.filter.scope'],
}
const ruleDeadLetter: ParamSpec = { ...deadLetter, facts: ['eb.classic.dlq', 'eb.classic.dlq.immediate'] }
const ruleParams = {
  filter: rule,
  attempts: ruleAttempts,
  maxAge: ruleMaxAge,
  deadLetter: ruleDeadLetter,
  account: { ...account, facts: ['eb.crossaccount.direct'] },
  label,
}

const subscriberFilter: ParamSpec = { ...filter, facts: ['eb.custom.filter.scope'] }
const subscriberDeadLetter: ParamSpec = { ...deadLetter, facts: ['eb.custom.dlq'] }
const customGroup: ParamSpec = { ...groupId, facts: ['eb.custom.fifo.group'] }
const subscriberParams = {
  filter: subscriberFilter,
  fifoSubscriber,
  batch: subscriberBatch,
  window: subscriberWindow,
  attempts: subscriberAttempts,
  maxAge: subscriberMaxAge,
  deadLetter: subscriberDeadLetter,
  label,
}

const scheduleParams = {
  attempts: { ...ruleAttempts, facts: ['eb.scheduler.retry'] },
  maxAge: { ...ruleMaxAge, facts: ['eb.scheduler.retry', 'eb.scheduler.retry.window'] },
  deadLetter: { ...deadLetter, facts: ['eb.scheduler.retry'] },
  label,
} as const

export const busesSpecs = {
  'rule-target': {
    name: 'rule',
    params: { ...ruleParams, groupId },
    facts: [
      'eb.classic.retry.hours',
      'eb.classic.retry.attempts',
      'eb.classic.dlq',
      'eb.classic.targets.max',
    ],
  },
  'rule-target-bus': {
    name: 'rule',
    params: {
      filter: rule,
      deadLetter: ruleDeadLetter,
      account: { ...account, facts: ['eb.crossregion.bus'] },
      label,
    },
    facts: ['eb.classic.retry.hours', 'eb.crossregion.bus', 'eb.classic.targets.max'],
  },
  'rule-target-lambda': {
    name: 'rule',
    params: { ...ruleParams, deadLetter: { ...ruleDeadLetter, label: 'Failed deliveries go to' } },
    facts: [
      'lambda.invoke.eventbridge',
      'lambda.async.retries.default',
      'eb.classic.retry.hours',
      'eb.classic.dlq',
    ],
  },
  'rule-api-destination': {
    name: 'API destination',
    params: { ...ruleParams, rateLimit },
    facts: ['eb.apidest.rate', 'eb.apidest.timeout', 'eb.classic.retry.hours', 'eb.classic.dlq'],
  },
  'rule-target-api': {
    name: 'rule',
    params: ruleParams,
    facts: [
      'eb.classic.retry.hours',
      'eb.classic.retry.attempts',
      'eb.classic.dlq',
      'eb.classic.targets.max',
    ],
  },
  'bus-subscriber': {
    name: 'subscriber',
    params: { ...subscriberParams, groupId: customGroup },
    facts: [
      'eb.custom.retry.attempts',
      'eb.custom.retry.age',
      'eb.custom.dlq',
      'eb.custom.targets.per.subscriber',
    ],
  },
  'bus-subscriber-fifo': {
    name: 'FIFO subscriber',
    params: { ...subscriberParams, groupId: customGroup },
    facts: ['eb.custom.ordering', 'eb.custom.fifo.blocking', 'eb.custom.group.rate', 'eb.custom.retry.age'],
  },
  'bus-subscriber-lambda': {
    name: 'subscriber',
    params: { invocation: waits, ...subscriberParams },
    facts: ['lambda.invoke.eventbridge', 'eb.custom.retry.attempts', 'eb.custom.retry.age', 'eb.custom.dlq'],
  },
  'bus-subscriber-lambda-fifo': {
    name: 'FIFO subscriber',
    params: { invocation: waits, ...subscriberParams },
    facts: ['eb.custom.ordering', 'eb.custom.fifo.blocking', 'eb.custom.group.rate', 'eb.custom.retry.age'],
  },
  'bus-subscriber-lambda-async': {
    name: 'subscriber',
    params: {
      invocation: waits,
      ...subscriberParams,
      deadLetter: { ...subscriberDeadLetter, label: 'Failed deliveries go to' },
    },
    facts: [
      'lambda.invoke.eventbridge',
      'lambda.async.retries.default',
      'eb.custom.retry.age',
      'eb.custom.fifo.async',
    ],
  },
  'bus-subscriber-http': {
    name: 'subscriber',
    params: {
      filter: subscriberFilter,
      attempts: subscriberAttempts,
      maxAge: subscriberMaxAge,
      rateLimit,
      deadLetter: subscriberDeadLetter,
      label,
    },
    facts: ['eb.custom.retry.attempts', 'eb.custom.retry.age', 'eb.custom.dlq', 'eb.apidest.rate'],
  },
  'bus-universal-target': {
    name: 'universal target',
    params: {
      filter: subscriberFilter,
      attempts: subscriberAttempts,
      maxAge: subscriberMaxAge,
      deadLetter: subscriberDeadLetter,
      label,
    },
    facts: ['eb.custom.retry.attempts', 'eb.custom.retry.age', 'eb.custom.dlq'],
  },
  'aws-service-event': {
    name: 'service events',
    params: { label },
    facts: ['eb.sources', 'eb.awsevents.delivery'],
  },
  'partner-event': {
    name: 'partner events',
    params: { label },
    facts: ['eb.sources'],
  },
  'bus-event-source': {
    name: 'event source',
    params: { filter, deadLetter, label },
    facts: ['eb.custom.sources', 'eb.awsevents.delivery'],
  },
  'scheduler-target': {
    name: 'schedule',
    params: scheduleParams,
    facts: ['eb.scheduler.retry'],
  },
  'scheduler-target-lambda': {
    name: 'schedule',
    params: {
      ...scheduleParams,
      deadLetter: { ...scheduleParams.deadLetter, label: 'Failed deliveries go to' },
    },
    facts: ['lambda.invoke.eventbridge', 'lambda.async.retries.default', 'eb.scheduler.retry'],
  },
  'scheduler-call': {
    name: 'universal target',
    params: scheduleParams,
    facts: ['eb.scheduler.retry'],
  },
} as const satisfies SpecsOfMechanisms<typeof judged>
