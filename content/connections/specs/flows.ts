import type { ParamSpec, SpecsOfMechanisms } from '../../schema.ts'
import type { flows as judged } from '../mechanisms/flows.ts'
import * as ranges from '../params.ts'
import { compensates, deadLetter, filter, label, movesOn, rateLimit, stateAttempts, waits } from './params.ts'

const callback: ParamSpec = {
  ...ranges.callback,
  type: 'choice',
  label: 'The workflow',
  choices: [
    { value: 'async', label: 'Goes on once it is sent' },
    { value: 'callback', label: 'Waits for an answer with its token' },
  ],
  facts: ['sfn.callback'],
}

export const flowsSpecs = {
  'pipe-target': {
    name: 'pipe target',
    params: { label },
    facts: ['eb.pipes.order'],
  },
  'pipe-target-lambda': {
    name: 'pipe target',
    params: { invocation: waits, label },
    facts: ['eb.pipes.order', 'lambda.invoke.eventbridge'],
  },
  'pipe-api-destination': {
    name: 'API destination',
    params: { rateLimit, label },
    facts: ['eb.apidest.rate', 'eb.apidest.timeout', 'eb.pipes.order'],
  },
  'pipe-target-store': {
    name: 'pipe target',
    params: { label },
    facts: ['eb.pipes.order'],
  },
  'pipe-start': {
    name: 'starts a workflow',
    params: { invocation: movesOn, label },
    facts: ['eb.pipes.order', 'sfn.express.duration'],
  },
  'state-task': {
    name: 'state',
    params: { attempts: stateAttempts, compensates, label },
    facts: ['sfn.retry', 'sfn.catch', 'sfn.integrations'],
  },
  'state-invoke': {
    name: 'state',
    params: { invocation: waits, attempts: stateAttempts, compensates, label },
    facts: ['sfn.retry', 'sfn.catch', 'sfn.integrations', 'sfn.saga'],
  },
  'state-send': {
    name: 'state',
    params: { invocation: callback, attempts: stateAttempts, compensates, label },
    facts: ['sfn.retry', 'sfn.catch', 'sfn.integrations'],
  },
  'workflow-callback': {
    name: 'callback',
    params: { invocation: callback, attempts: stateAttempts, compensates, label },
    facts: ['sfn.callback', 'sfn.standard.duration', 'sfn.express.unsupported'],
  },
  'state-start': {
    name: 'child workflow',
    params: { invocation: waits, attempts: stateAttempts, compensates, label },
    facts: ['sfn.retry', 'sfn.catch', 'sfn.express.unsupported'],
  },
  'state-start-async': {
    name: 'child workflow',
    params: { invocation: waits, attempts: stateAttempts, compensates, label },
    facts: ['sfn.retry', 'sfn.catch'],
  },
  's3-notification': {
    name: 'bucket notification',
    params: { filter: { ...filter, label: 'Only keys with prefix or suffix' }, label },
    facts: ['s3.events.targets', 's3.events.fifo', 's3.events.delivery'],
  },
  's3-notification-lambda': {
    name: 'bucket notification',
    params: { filter: { ...filter, label: 'Only keys with prefix or suffix' }, label },
    facts: [
      's3.events.targets',
      's3.events.fifo',
      's3.events.delivery',
      'lambda.async.queue',
      'lambda.async.retries.default',
    ],
  },
  'alarm-action': {
    name: 'alarm action',
    params: { label },
    facts: [],
  },
  'alarm-action-lambda': {
    name: 'alarm action',
    params: { label },
    facts: ['lambda.async.queue', 'lambda.async.retries.default'],
  },
  metric: {
    name: 'metric',
    params: { label },
    facts: [],
  },
  logging: {
    name: 'logs',
    params: { label },
    facts: [],
  },
  'log-subscription': {
    name: 'subscription filter',
    params: { filter: { ...filter, label: 'Only lines that match' }, label },
    facts: ['logs.subscription.retry'],
  },
  'log-subscription-lambda': {
    name: 'subscription filter',
    params: { filter: { ...filter, label: 'Only lines that match' }, label },
    facts: ['logs.subscription.retry', 'lambda.async.retries.default'],
  },
  'firehose-delivery': {
    name: 'delivery',
    params: {
      window: {
        type: 'number',
        label: 'Buffers for',
        unit: 'second',
        min: 0,
        max: 900,
        default: 300,
        facts: ['firehose.buffer', 'firehose.buffer.max'],
      },
      label,
    },
    facts: ['firehose.retry.s3', 'firehose.buffer', 'firehose.destinations'],
  },
  'firehose-http': {
    name: 'delivery',
    params: {
      maxAge: {
        type: 'number',
        label: 'Retries for',
        unit: 'second',
        min: 0,
        max: 7200,
        default: 300,
        facts: ['firehose.retry.http', 'firehose.retry.http.max'],
      },
      deadLetter: { ...deadLetter, label: 'Backup bucket' },
      label,
    },
    facts: ['firehose.retry.http', 'firehose.destinations'],
  },
  'firehose-transform': {
    name: 'transformation',
    params: { label },
    facts: [],
  },
  channel: {
    name: 'channel',
    params: { deadLetter: { ...deadLetter, label: 'Records given up go to' }, label },
    facts: ['kinesis.channel', 'kinesis.channel.freshness'],
  },
  'cdc-to-kinesis': {
    name: 'change data capture',
    params: { label },
    facts: [],
  },
  'event-notification': {
    name: 'event notification',
    params: { label },
    facts: [],
  },
  'activity-stream': {
    name: 'activity stream',
    params: { label },
    facts: [],
  },
  export: {
    name: 'export',
    params: { label },
    facts: [],
  },
  'inbound-message': {
    name: 'receipt rule',
    params: { label },
    facts: [],
  },
  mail: {
    name: 'mail',
    params: { label },
    facts: ['ses.rate', 'ses.rate.sandbox'],
  },
  'iot-rule': {
    name: 'IoT rule',
    params: { filter, deadLetter: { ...deadLetter, label: 'Error action' }, label },
    facts: ['iot.rule.filter', 'iot.rule.error'],
  },
  'iot-rule-lambda': {
    name: 'IoT rule',
    params: { filter, deadLetter: { ...deadLetter, label: 'Error action' }, label },
    facts: ['iot.rule.filter', 'iot.rule.lambda', 'iot.rule.error'],
  },
} as const satisfies SpecsOfMechanisms<typeof judged>
