import { whyNot } from '../../engine/explain.ts'
import type { Finding, RankedCandidate, Recommendation } from '../../engine/types.ts'

/** How a pattern fits the visitor's answers, by the best of what it can be built as. */
export interface PatternFit {
  readonly candidate: RankedCandidate
  /** 1 is the best; patterns are counted, not candidates. */
  readonly rank: number
  readonly of: number
  readonly recommended: boolean
  /** What was asked and is not met, the heaviest first. */
  readonly short: readonly Finding[]
  readonly met: number
  readonly asked: number
  /** Why it is not the recommendation, in a sentence. */
  readonly why: string | null
}

/** By pattern; empty while nothing that matters was answered. */
export function fitsOf(recommendation: Recommendation): ReadonlyMap<string, PatternFit> {
  const { candidates, winner } = recommendation
  if (winner === null) return new Map()
  const best = new Map<string, RankedCandidate>()
  for (const candidate of candidates) {
    if (!best.has(candidate.pattern)) best.set(candidate.pattern, candidate)
  }
  const reasons = new Map(whyNot(recommendation).map(({ candidate, text }) => [candidate, text]))
  return new Map(
    [...best].map(([pattern, candidate], index) => {
      const asked = candidate.assessment.findings.filter(({ origin }) => origin === 'answer')
      const short = asked.filter(({ verdict }) => verdict !== 'met')
      const fit = {
        candidate,
        rank: index + 1,
        of: best.size,
        recommended: candidate.id === winner.id,
        short: short.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
        met: asked.length - short.length,
        asked: asked.length,
        why: reasons.get(candidate.id) ?? null,
      }
      return [pattern, fit]
    }),
  )
}

/** "1st", "2nd", "23rd". */
export function ordinal(n: number): string {
  const tens = n % 100
  if (tens >= 11 && tens <= 13) return `${n}th`
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`
}
