import type { Rule } from '../schema.ts'

export const workflowType = {
  id: 'workflow-type',
  origin: 'limit',
  axis: 'consumption',
  title: 'Type of workflow',
  cases: {
    waits: {
      severity: 'error',
      says: '{caller} waits for {workflow}, but only an Express workflow can be started and waited for.',
    },
    callback: {
      severity: 'error',
      says: '{workflow} waits for an answer of {target}, which an Express workflow cannot do.',
    },
  },
  why: 'Standard workflows are started and run by themselves, for up to a year; Express workflows are short and can answer their caller.',
  facts: ['sfn.express.duration', 'sfn.express.unsupported', 'sfn.callback'],
  repairs: {
    express: 'Set “Type” of {workflow} to Express: it then ends within {longest}',
    standard: 'Set “Type” of {workflow} to Standard',
    move: 'Let {caller} move on once {workflow} is started',
  },
} as const satisfies Rule
