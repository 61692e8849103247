import type { Rule } from '../schema.ts'

export const accountConcurrency = {
  id: 'account-concurrency',
  origin: 'limit',
  axis: 'scale',
  title: 'Concurrency of the account',
  cases: {
    reserved: {
      severity: 'caution',
      says: '{functions} reserve {wanted} at once together, and an account can reserve {most} until its quota is raised.',
    },
    peak: {
      severity: 'caution',
      says: 'At the peak {functions} need {wanted} at once together, and an account has {most} until its quota is raised.',
    },
  },
  why: 'All functions of an account and region share one quota; what is above it is throttled.',
  facts: ['lambda.concurrency.default', 'lambda.reserved.headroom'],
} as const satisfies Rule
