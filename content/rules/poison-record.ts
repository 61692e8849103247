import type { Rule } from '../schema.ts'

export const poisonRecord = {
  id: 'poison-record',
  origin: 'practice',
  axis: 'retries',
  title: 'Poison record',
  cases: {
    endless: {
      severity: 'caution',
      says: 'A record of {stream} that {target} cannot handle is tried until it expires, and all behind it in its shard waits: neither retries nor age have a limit.',
    },
    unsplit: {
      severity: 'caution',
      says: 'One bad record fails a whole batch of {stream}: {target} does not split a failing batch.',
    },
  },
  why: 'Records of a shard are handed out in order, so one that always fails holds up all others until somebody gives it up.',
  facts: [
    'kinesis.lambda.blocking',
    'kinesis.lambda.retries',
    'kinesis.lambda.bisect',
    'kinesis.lambda.recordage',
  ],
  repairs: {
    bound: 'Set “Retries” of {connection} to {attempts}',
    both: 'Set “Retries” of {connection} to {attempts}, and switch on “Split a failing batch”',
    split: 'Switch on “Split a failing batch” of {connection}',
  },
  own: { attempts: 5 },
} as const satisfies Rule
