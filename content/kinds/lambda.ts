import { lambdaValues } from '../facts/values/lambda.ts'
import type { Kind } from '../schema.ts'
import { count, deadLetter } from './params.ts'

export const lambda = {
  id: 'lambda',
  role: 'compute',
  group: 'compute',
  attributes: {
    maxPayload: 'lambda.payload.async',
    jobLength: 'lambda.timeout.max',
    storedBeforeAck: { level: 'yes', fact: 'lambda.async.queue' },
    duplicates: { level: 'possible', fact: 'lambda.async.guarantee' },
    idleCharge: { level: 'none', fact: 'lambda.price.request' },
  },
  params: {
    timeout: {
      min: 1,
      max: lambdaValues['lambda.timeout.max'].value,
      default: lambdaValues['lambda.timeout.default'].value,
    },
    reservedConcurrency: { min: 0, max: 100_000, default: '' },
    provisionedConcurrency: { min: 0, max: 100_000, default: 0 },
    durable: { default: false, newSince: { month: '2025-12', fact: 'lambda.durable.max' } },
    deadLetter,
    count,
  },
} as const satisfies Kind
