import type { Kind } from '../schema.ts'
import { deadLetter } from './params.ts'

export const stepFunctions = {
  id: 'step-functions',
  name: 'AWS Step Functions',
  noun: 'workflow',
  role: 'workflow',
  group: 'compute',
  icon: 'AWSStepFunctions',
  colour: '#E7157B',
  attributes: {
    ingestRate: 'sfn.start.rate',
    maxPayload: 'sfn.payload',
    jobLength: 'sfn.standard.duration',
    order: { level: 'none', fact: 'sfn.standard.semantics' },
    duplicates: { level: 'removed', fact: 'sfn.standard.semantics' },
    storedBeforeAck: { level: 'yes', fact: 'sfn.standard.semantics' },
    latency: 'unknown',
    idleCharge: { level: 'none', fact: 'sfn.price.standard' },
  },
  params: {
    deadLetter: { ...deadLetter, label: 'Caught errors go to', facts: ['sfn.catch'] },
    parallel: {
      type: 'switch',
      label: 'Branches side by side',
      default: false,
      facts: ['sfn.map.distributed'],
    },
    workflowType: {
      type: 'choice',
      label: 'Type',
      default: 'standard',
      choices: [
        { value: 'standard', label: 'Standard' },
        { value: 'express', label: 'Express' },
      ],
      facts: ['sfn.standard.duration', 'sfn.express.duration'],
    },
  },
} as const satisfies Kind
