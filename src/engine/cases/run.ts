/** The published cases against the judge. */
import { type CaseNames, caseNames } from '#content/cases/candidates.ts'
import type { DecisionCase } from '#content/cases/decisions/types.ts'
import type { AnswerData, QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { recommend } from '../recommend.ts'
import type { RankedCandidate } from '../types.ts'

/**
 * - `lead-and-pattern`: both as published
 * - `lead`: the lead as published, in another pattern
 * - `also`: something that the case accepts as well
 * - `miss`: anything else
 * - `never`: what the case rules out
 */
export type CaseVerdict = 'lead-and-pattern' | 'lead' | 'also' | 'miss' | 'never'

export interface CaseResult {
  readonly case: DecisionCase
  readonly workload: Workload
  readonly winner: RankedCandidate
  readonly named: CaseNames
  readonly verdict: CaseVerdict
}

/** The answers of a case as a workload: all weights and deal-breakers as they are set out. */
export function workloadOfCase({ answers }: DecisionCase): Workload {
  const plain: Partial<Record<QuestionId, AnswerData>> = {}
  for (const [id, answer] of Object.entries(answers) as [QuestionId, AnswerData][]) {
    const { options, amount } = answer
    plain[id] = amount === undefined ? { options } : { options, amount }
  }
  return { answers: plain, dealBreakers: {}, weights: {} }
}

/** Recommends for a case and compares. Each case by itself: no other changes its result. Throws on a candidate without names. */
export function runCase(one: DecisionCase): CaseResult {
  const workload = workloadOfCase(one)
  const [winner] = recommend(workload).candidates
  const named = winner === undefined ? undefined : caseNames[winner.id]
  if (winner === undefined || named === undefined)
    throw new Error(`Case ${one.id}: no names for ${winner?.id}`)
  return { case: one, workload, winner, named, verdict: verdictOf(one, named) }
}

function verdictOf({ expected }: DecisionCase, named: CaseNames): CaseVerdict {
  const says = (entry: string) => entry === named.lead || entry === `${named.lead}/${named.pattern}`
  if (named.afterTheCases !== true && expected.never.some(says)) return 'never'
  if (named.lead === expected.lead) return named.pattern === expected.pattern ? 'lead-and-pattern' : 'lead'
  return expected.also.some(says) ? 'also' : 'miss'
}

/** How many cases came out in which way. */
export function tally(results: readonly CaseResult[]): Readonly<Record<CaseVerdict, number>> {
  const counts = { 'lead-and-pattern': 0, lead: 0, also: 0, miss: 0, never: 0 }
  for (const { verdict } of results) counts[verdict]++
  return counts
}
