import type { Kind } from '../schema.ts'
import { count, deadLetter } from './params.ts'

export const lambda = {
  id: 'lambda',
  name: 'AWS Lambda',
  noun: 'function',
  role: 'compute',
  group: 'compute',
  icon: 'AWSLambda',
  colour: '#ED7100',
  attributes: {
    accountConcurrency: 'lambda.concurrency.default',
    maxPayload: 'lambda.payload.async',
    jobLength: 'lambda.timeout.max',
    storedBeforeAck: { level: 'yes', fact: 'lambda.async.queue' },
    duplicates: { level: 'possible', fact: 'lambda.async.guarantee' },
    idleCharge: { level: 'none', fact: 'lambda.price.request' },
  },
  params: {
    timeout: {
      type: 'number',
      label: 'Timeout',
      unit: 'second',
      min: 1,
      max: 900,
      default: 3,
      facts: ['lambda.timeout.max'],
    },
    memory: { type: 'number', label: 'Memory (MB)', unit: 'count', min: 128, max: 10_240, default: 128 },
    reservedConcurrency: {
      type: 'number',
      label: 'At most at once',
      unit: 'count',
      min: 0,
      max: 100_000,
      default: '',
      facts: ['lambda.reserved.semantics', 'lambda.reserved.zero'],
    },
    provisionedConcurrency: {
      type: 'number',
      label: 'Kept warm',
      unit: 'count',
      min: 0,
      max: 100_000,
      default: 0,
      facts: ['lambda.provisioned.semantics'],
    },
    durable: {
      type: 'switch',
      newSince: '2025-12',
      label: 'Durable function',
      default: false,
      facts: ['lambda.durable.max'],
    },
    deadLetter: { ...deadLetter, facts: ['lambda.dlq.targets', 'lambda.destinations.types'] },
    count,
  },
} as const satisfies Kind
