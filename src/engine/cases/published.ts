/** Where the published answer of a case stands in Waterline's ranking. In sentences: nothing that judges imports this. */
import { caseNames } from '#content/cases/candidates.ts'
import { whyNot } from '../explain.ts'
import type { RankedCandidate } from '../types.ts'
import type { CaseResult } from './run.ts'

export interface PublishedStanding {
  readonly candidate: RankedCandidate
  /** From 1, the recommendation. */
  readonly place: number
  /** What cost it most against the recommendation. */
  readonly text: string
}

/**
 * The best candidate that is what was published: lead and pattern, or the lead where no candidate has that
 * pattern. Null where it is the recommendation itself, or where Waterline builds nothing of that lead.
 */
export function publishedStanding({ case: one, recommendation }: CaseResult): PublishedStanding | null {
  const { lead, pattern } = one.expected
  const { candidates } = recommendation
  const ofLead = candidates.filter(({ id }) => caseNames[id]?.lead === lead)
  const candidate = ofLead.find(({ id }) => caseNames[id]?.pattern === pattern) ?? ofLead[0]
  const text = whyNot(recommendation).find((other) => other.candidate === candidate?.id)?.text
  return candidate === undefined || text === undefined
    ? null
    : { candidate, place: candidates.indexOf(candidate) + 1, text }
}
