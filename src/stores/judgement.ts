import type { Design, WaterlineDocument, Workload } from '../design/model.ts'
import { assess } from '../engine/assess.ts'
import { canBill } from '../engine/biller.ts'
import { canLint } from '../engine/linter.ts'
import { buildCandidate } from '../engine/place.ts'
import type { Assessment, RankedCandidate } from '../engine/types.ts'
import { useDocumentStore } from './document.ts'
import { provideDesign } from './edits.ts'
import { recommendationOf } from './recommendation.ts'
import { remember } from './remember.ts'

const assessing = () =>
  remember((workload: Workload) =>
    remember((assumptions: WaterlineDocument['assumptions']) =>
      remember((design: Design) => assess(design, workload, assumptions)),
    ),
  )
/** Bills and rules come later than the judge: verdicts without them are not those with them. */
const verdicts = new Map<string, ReturnType<typeof assessing>>()

/** The candidate whose design a document shows while it has none of its own: the chosen one, else the winner. */
export function candidateOf(document: WaterlineDocument): RankedCandidate | null {
  const { candidates, winner } = recommendationOf(document)
  return candidates.find((candidate) => candidate.id === document.chosen) ?? winner
}

const nothing: Design = { parts: [], connections: [], frames: [], notes: [] }

/** Candidates come without places: those are given when somebody looks. */
const placedDesigns = remember((workload: Workload) =>
  remember((candidate: string) => buildCandidate(candidate, workload)),
)

/** The design that a document shows: its own, else that of its candidate, else an empty one. */
export function designOf(document: WaterlineDocument): Design {
  if (document.design !== null) return document.design
  const candidate = candidateOf(document)
  return candidate === null ? nothing : placedDesigns(document.workload)(candidate.id)
}

/** The verdict on the design that a document shows. */
export function assessmentOf(document: WaterlineDocument): Assessment {
  const candidate = candidateOf(document)
  if (document.design === null && candidate !== null) return candidate.assessment
  const having = `${canBill()} ${canLint()}`
  const assessmentsOf = verdicts.get(having) ?? assessing()
  verdicts.set(having, assessmentsOf)
  return assessmentsOf(document.workload)(document.assumptions)(designOf(document))
}

provideDesign(designOf)

export function useCandidate(): RankedCandidate | null {
  return useDocumentStore((state) => candidateOf(state.history.present))
}

export function useDesignOnScreen(): Design {
  return useDocumentStore((state) => designOf(state.history.present))
}

export function useAssessment(): Assessment {
  return useDocumentStore((state) => assessmentOf(state.history.present))
}
