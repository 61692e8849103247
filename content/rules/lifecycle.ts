import type { KindId, Rule } from '../schema.ts'

export const lifecycle = {
  id: 'lifecycle',
  origin: 'practice',
  axis: 'consumption',
  title: 'Life cycle',
  cases: {
    closed: {
      severity: 'error',
      says: '{part} can be had only by those who have it already: AWS lets in no new customers to {kind}.',
    },
    deprecated: { severity: 'caution', says: '{part} will end: AWS has announced so of {kind}.' },
    superseded: {
      severity: 'note',
      says: '{part} is a Classic bus; for new applications AWS recommends its successor, the Custom Event Bus.',
    },
  },
  why: 'What has a successor gets little that is new, and some day has to be moved.',
  facts: [],
} as const satisfies Rule

type Stage =
  | {
      readonly stage: 'closed' | 'deprecated'
      readonly fact: string
      readonly unlessFedBy?: readonly KindId[]
    }
  | {
      readonly stage: 'superseded'
      readonly by: KindId
      readonly fact: string
      /** Sources that come with such a part. */
      readonly unlessFedBy?: readonly KindId[]
    }

/** Kinds that AWS has closed to new customers, will end, or has replaced. What is absent is none of these. */
export const lifecycles: Readonly<Partial<Record<KindId, Stage>>> = {
  'eventbridge-bus': {
    stage: 'superseded',
    by: 'eventbridge-bus-v2',
    fact: 'eb.recommended',
    unlessFedBy: ['aws-service', 's3', 'cloudwatch-alarm', 'saas-partner', 'aurora-rds'],
  },
}
