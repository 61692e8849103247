/** What to give up where nothing meets every must. */
import { cores } from '#content/cores/index.ts'
import type { MetricId, QuestionId } from '#content/schema.ts'
import type { Field } from './field.ts'
import { questionPlaces } from './measures.ts'

/** A candidate that comes near, and the questions whose musts it misses. */
export interface Relaxation {
  readonly candidate: string
  readonly pattern: string
  /** Made into wishes (`dealBreakers[question] = false`), these let the candidate through. */
  readonly questions: readonly QuestionId[]
  /** The musts themselves. */
  readonly musts: readonly { readonly question: QuestionId; readonly metric: MetricId }[]
}

/** Patterns that are offered. */
const most = 3

/** Empty unless every candidate misses a must; else the nearest patterns, those that miss the fewest first. */
export function whatToRelax(field: Field): readonly Relaxation[] {
  if (field.standing(field.winner()).blocks === 0) return []
  const found: Relaxation[] = []
  for (const place of field.ranked()) {
    const core = cores[place]
    if (core === undefined || found.length === most) break
    if (found.some(({ pattern }) => pattern === core.pattern)) continue
    const musts = questionPlaces
      .flatMap((question) => field.demands(question))
      .filter((demand) => field.graded(place, demand).verdict === 'blocked')
      .map(({ atom }) => ({ question: atom.question, metric: atom.requirement.metric }))
    found.push({
      candidate: core.id,
      pattern: core.pattern,
      questions: [...new Set(musts.map(({ question }) => question))],
      musts,
    })
  }
  return found
}
