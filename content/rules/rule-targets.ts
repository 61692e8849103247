import type { Rule } from '../schema.ts'

export const ruleTargets = {
  id: 'rule-targets',
  origin: 'limit',
  axis: 'scale',
  title: 'Rules and targets',
  cases: {
    rules: {
      severity: 'caution',
      says: '{bus} needs {needed} rules and may have {most}: ask AWS for an increase of the quota.',
    },
    targets: {
      severity: 'note',
      says: '{targets} targets of {bus} get the same events; a rule takes {most}, so that they need {needed} rules with the same pattern.',
    },
  },
  why: 'A Classic bus delivers by rules, each with a few targets; both are limited.',
  facts: ['eb.classic.targets.max', 'eb.classic.rules.max', 'eb.classic.fanout'],
} as const satisfies Rule
