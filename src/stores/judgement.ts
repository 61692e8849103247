import type { Design, WaterlineDocument, Workload } from '../design/model.ts'
import { assess } from '../engine/assess.ts'
import { canBill } from '../engine/biller.ts'
import { canLint, lintWith } from '../engine/linter.ts'
import { buildCandidate } from '../engine/place.ts'
import type { Assessment, RankedCandidate } from '../engine/types.ts'
import { useDocumentStore } from './document.ts'
import { provideDesign } from './edits.ts'
import { recommendationOf } from './recommendation.ts'
import { remember } from './remember.ts'
import { useRulesState } from './rules.ts'

const assessing = () =>
  remember((workload: Workload) =>
    remember((assumptions: WaterlineDocument['assumptions']) => {
      let last: { readonly design: Design; readonly assessment: Assessment } | null = null
      return remember((design: Design) => {
        // What is moved or written beside the parts changes no verdict.
        const assessment =
          last !== null && sameToJudge(last.design, design)
            ? last.assessment
            : assess(design, workload, assumptions)
        last = { design, assessment }
        return assessment
      })
    }),
  )

/** Bills and rules come later than the judge: verdicts without them are not those with them. */
const judges = new Map<string, ReturnType<typeof assessing>>()

function judge(): ReturnType<typeof assessing> {
  const key = `${canBill()} ${canLint()}`
  const known = judges.get(key) ?? assessing()
  judges.set(key, known)
  return known
}

/** The same but for places, frames and notes. */
function sameToJudge(a: Design, b: Design): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.connections.length === b.connections.length &&
    a.connections.every((connection, i) => connection === b.connections[i]) &&
    a.parts.every((part, i) => {
      const other = b.parts[i]
      return (
        part === other ||
        (other !== undefined &&
          part.id === other.id &&
          part.kind === other.kind &&
          part.name === other.name &&
          part.params === other.params)
      )
    })
  )
}

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

/** The verdict on the design that a document shows; with findings of practice and limits, once the rules are there. */
export function assessmentOf(document: WaterlineDocument): Assessment {
  const candidate = candidateOf(document)
  if (document.design === null && candidate !== null) return withRules(candidate, document)
  return judge()(document.workload)(document.assumptions)(designOf(document))
}

const ruled = new WeakMap<Assessment, Assessment>()

/** A candidate was ranked without the rules, which change no rank. */
function withRules({ assessment }: RankedCandidate, document: WaterlineDocument): Assessment {
  if (!canLint()) return assessment
  const known = ruled.get(assessment)
  if (known !== undefined) return known
  const found = lintWith(designOf(document), document.workload, document.assumptions)
  const whole = { ...assessment, findings: [...assessment.findings, ...found] }
  ruled.set(assessment, whole)
  return whole
}

provideDesign(designOf)

export function useCandidate(): RankedCandidate | null {
  return useDocumentStore((state) => candidateOf(state.history.present))
}

export function useDesignOnScreen(): Design {
  return useDocumentStore((state) => designOf(state.history.present))
}

export function useAssessment(): Assessment {
  useRulesState()
  return useDocumentStore((state) => assessmentOf(state.history.present))
}
