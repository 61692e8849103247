import type { CaseEntry, DecisionCase, SupportedAnswer } from '#content/cases/decisions/types.ts'
import {
  type CaseLead,
  type CasePattern,
  caseFieldNames,
  casePatternNames,
  leadNames,
} from '#content/cases/names.ts'
import type { CaseVerdict } from '../../engine/cases/run.ts'
import type { BadgeTone } from '../ui/badge.tsx'

interface VerdictWords {
  readonly label: string
  readonly tone: BadgeTone
  /** Under the figure of how many there are. */
  readonly line: string
}

export const verdictWords: Readonly<Record<CaseVerdict, VerdictWords>> = {
  'lead-and-pattern': { label: 'as published', tone: 'good', line: 'The same service in the same pattern.' },
  lead: {
    label: 'same service',
    tone: 'good',
    line: 'The published service, in another pattern.',
  },
  also: {
    label: 'accepted as well',
    tone: 'water',
    line: 'Another answer that is listed as fitting the case.',
  },
  miss: { label: 'missed', tone: 'caution', line: 'Something else is recommended.' },
  never: { label: 'ruled out', tone: 'bad', line: 'What the case says must not be chosen.' },
}

export const isHit = (verdict: CaseVerdict): boolean => verdict !== 'miss' && verdict !== 'never'

/** "SNS, topic with queues". */
export function decisionText(lead: CaseLead, pattern: CasePattern): string {
  const { name } = leadNames[lead]
  const words = casePatternNames[pattern]
  return words === '' ? name : `${name}, ${words}`
}

/** A lead, or a lead with a pattern. */
export function entryText(entry: CaseEntry): string {
  const [lead, pattern] = entry.split('/') as [CaseLead, CasePattern | undefined]
  return pattern === undefined ? leadNames[lead].name : decisionText(lead, pattern)
}

/** What in a case supports an answer: its words, or what it states. */
export function supportText({ facts }: DecisionCase, { words, field }: SupportedAnswer): string {
  if (words !== undefined) return `“${words}”`
  const value = facts[field]
  if (value === true) return caseFieldNames[field]
  return value === false ? `not: ${caseFieldNames[field]}` : `${caseFieldNames[field]}: ${value}`
}

export const sourceKindNames: Readonly<Record<DecisionCase['source']['kind'], string>> = {
  'aws-doc': 'AWS documentation',
  exam: 'practice exam',
  blog: 'blog or project',
  're:post': 're:Post',
}
