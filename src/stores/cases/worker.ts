/** Judges the published cases beside the page: sixty recommendations take longer than a scroll may wait. */
import '../../engine/cost/provide.ts'
import '../../engine/sensitivity/provide.ts'
import { decisionCases } from '#content/cases/decisions.ts'
import { publishedStanding } from '../../engine/cases/published.ts'
import { asFirstRun, type CaseResult, namesOf, runCase } from '../../engine/cases/run.ts'
import type { RankedCandidate } from '../../engine/types.ts'
import type { CasePick, CaseSaid } from './protocol.ts'

/** So many are told at once: the page need not be drawn anew for each. */
const BATCH = 6

for (let at = 0; at < decisionCases.length; at += BATCH)
  self.postMessage(decisionCases.slice(at, at + BATCH).map((one) => said(runCase(one))))

function said(result: CaseResult): CaseSaid {
  const { case: one, verdict, winner } = result
  const first = asFirstRun(one)
  const standing = publishedStanding(result)
  return {
    id: one.id,
    verdict,
    verdictAtFirst: first === one ? verdict : runCase(first).verdict,
    pick: pickOf(winner),
    published:
      standing === null ? null : { ...pickOf(standing.candidate), place: standing.place, why: standing.text },
  }
}

function pickOf({ id, pattern, name, lead, blocked, assessment }: RankedCandidate): CasePick {
  return { named: namesOf(id), pattern, name, lead, blocked, fit: assessment.fit.total }
}
