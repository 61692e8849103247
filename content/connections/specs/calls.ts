import type { SpecsOfMechanisms } from '../../schema.ts'
import type { calls as judged } from '../mechanisms/calls.ts'
import { label, movesOn, sentBy, waits } from './params.ts'

export const callsSpecs = {
  'sdk-call': {
    name: 'SDK call',
    params: { label },
    facts: [],
  },
  'sdk-send': {
    name: 'SDK send',
    params: { label },
    facts: [],
  },
  'sdk-invoke': {
    name: 'function call',
    params: { invocation: waits, label },
    facts: ['lambda.payload.sync', 'lambda.payload.async'],
  },
  'function-async': {
    name: 'asynchronous call',
    params: { invocation: waits, label },
    facts: [
      'lambda.async.queue',
      'lambda.async.retries.default',
      'lambda.async.retry.delay1',
      'lambda.async.retry.delay2',
    ],
  },
  'sdk-start': {
    name: 'starts a workflow',
    params: { invocation: movesOn, label },
    facts: ['sfn.express.rate'],
  },
  'workflow-sync': {
    name: 'runs a workflow and waits',
    params: { invocation: movesOn, label },
    facts: ['sfn.express.duration', 'sfn.express.semantics'],
  },
  'function-send': {
    name: 'SDK send',
    params: {
      invocation: sentBy,
      label,
    },
    facts: ['lambda.destinations.types'],
  },
  'lambda-destination': {
    name: 'destination',
    params: {
      invocation: sentBy,
      label,
    },
    facts: ['lambda.destinations.types', 'lambda.destinations.fifo', 'lambda.destinations.sns_limit'],
  },
  'https-request': {
    name: 'HTTPS request',
    params: { label },
    facts: [],
  },
  webhook: {
    name: 'webhook',
    params: { label },
    facts: [],
  },
  'gateway-integration-sync': {
    name: 'integration',
    params: { label },
    facts: ['apigw.timeout.rest', 'apigw.timeout.http'],
  },
  'gateway-invoke': {
    name: 'integration',
    params: { invocation: waits, label },
    facts: ['apigw.timeout.rest', 'apigw.timeout.http', 'lambda.payload.sync'],
  },
  'gateway-store': {
    name: 'service integration',
    params: { label },
    facts: ['apigw.integrations', 'apigw.payload'],
  },
  'gateway-start': {
    name: 'starts a workflow',
    params: { invocation: movesOn, label },
    facts: ['apigw.integrations', 'sfn.express.duration'],
  },
  'reply-to-client': {
    name: 'answer',
    params: { label },
    facts: [],
  },
  'sql-invoke': {
    name: 'call from SQL',
    params: { invocation: waits, label },
    facts: [],
  },
  'pooled-connections': {
    name: 'pooled connections',
    params: { label },
    facts: ['rds.proxy.waits', 'rds.proxy.borrow.timeout'],
  },
} as const satisfies SpecsOfMechanisms<typeof judged>
