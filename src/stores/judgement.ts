import type { Design, WaterlineDocument, Workload } from '../design/model.ts'
import { assess, buildCandidate, recommend } from '../engine/index.ts'
import type { Assessment, RankedCandidate, Recommendation } from '../engine/types.ts'
import { provideDesign, useDocumentStore } from './document.ts'

/** Judging takes a moment and pages ask often: the last few verdicts are kept, by identity of what was judged. */
const KEPT = 8

function remember<K, V>(judge: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = judge(key)
    kept.set(key, value)
    const oldest = kept.keys().next()
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value)
    return value
  }
}

/** What the engine recommends for a workload; the same object for the same workload. */
export const recommendationOf: (workload: Workload) => Recommendation = remember(recommend)

const assessmentsOf = remember((workload: Workload) => remember((design: Design) => assess(design, workload)))

/** The candidate whose design a document shows while it has none of its own: the chosen one, else the winner. */
export function candidateOf(document: WaterlineDocument): RankedCandidate | null {
  const { candidates, winner } = recommendationOf(document.workload)
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
  return assessmentsOf(document.workload)(designOf(document))
}

provideDesign(designOf)

export function useRecommendation(): Recommendation {
  return useDocumentStore((state) => recommendationOf(state.history.present.workload))
}

export function useCandidate(): RankedCandidate | null {
  return useDocumentStore((state) => candidateOf(state.history.present))
}

export function useDesignOnScreen(): Design {
  return useDocumentStore((state) => designOf(state.history.present))
}

export function useAssessment(): Assessment {
  return useDocumentStore((state) => assessmentOf(state.history.present))
}
