import type { Rule } from '../schema.ts'

export const connections = {
  id: 'connections',
  origin: 'limit',
  axis: 'scale',
  title: 'Connections',
  cases: {
    over: {
      severity: 'caution',
      says: '{callers} can make {most} calls at once, and {database} takes {limit}.',
    },
  },
  why: 'Every function that runs opens a connection of its own; those beyond the limit are refused, and their messages fail.',
  facts: [
    'lambda.env.concurrency',
    'lambda.esm.sqs.maxconc.max',
    'lambda.reserved.semantics',
    'rds.proxy.waits',
  ],
  repairs: {
    maximum: 'Set “Calls at once at most” of {mapping} to {share}',
    maximums: 'Set “Calls at once at most” to {share} for each queue before {database}',
    reserve: 'Set “At most at once” of {callers} to {share}',
  },
} as const satisfies Rule
