import type { Kind } from '../schema.ts'
import { deadLetter } from './params.ts'

export const stepFunctions = {
  id: 'step-functions',
  role: 'workflow',
  group: 'compute',
  attributes: {
    ingestRate: 'sfn.start.rate',
    maxPayload: 'sfn.payload',
    jobLength: 'sfn.standard.duration',
    duplicates: { level: 'removed', fact: 'sfn.standard.semantics' },
    storedBeforeAck: { level: 'yes', fact: 'sfn.standard.semantics' },
    latency: 'unknown',
    idleCharge: { level: 'none', fact: 'sfn.price.standard' },
  },
  params: {
    deadLetter,
    parallel: { default: false },
    workflowType: { default: 'standard' },
  },
} as const satisfies Kind
