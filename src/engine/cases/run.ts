/** The published cases against the judge. */
import { type CaseNames, caseNames } from '#content/cases/candidates.ts'
import { changedAnswers } from '#content/cases/changed.ts'
import type { CaseEntry, DecisionCase } from '#content/cases/decisions/types.ts'
import type { AnswerData, QuestionId, Scenario } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { recommend } from '../recommend.ts'
import type { RankedCandidate, Recommendation } from '../types.ts'

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
  readonly recommendation: Recommendation
  readonly winner: RankedCandidate
  readonly named: CaseNames
  readonly verdict: CaseVerdict
}

/** The answers of a case without what supports them. */
export function answersOfCase({ answers }: DecisionCase): Scenario['answers'] {
  const plain: Partial<Record<QuestionId, AnswerData>> = {}
  for (const [id, answer] of Object.entries(answers) as [QuestionId, AnswerData][]) {
    const { options, amount } = answer
    plain[id] = amount === undefined ? { options } : { options, amount }
  }
  return plain
}

/** A case as a workload: all weights and deal-breakers as they are set out. */
function workloadOfCase(one: DecisionCase): Workload {
  return { answers: answersOfCase(one), dealBreakers: {}, weights: {} }
}

/** Recommends for a case and compares. Each case by itself: no other changes its result. */
export function runCase(one: DecisionCase): CaseResult {
  const workload = workloadOfCase(one)
  const recommendation = recommend(workload)
  const [winner] = recommendation.candidates
  if (winner === undefined) throw new Error(`Case ${one.id}: there are no candidates`)
  const named = namesOf(winner.id)
  return { case: one, workload, recommendation, winner, named, verdict: verdictOf(one, named) }
}

/** What a candidate is called in the cases. Throws on an id without names: they are all ours. */
export function namesOf(candidate: string): CaseNames {
  const names = caseNames[candidate]
  if (names === undefined) throw new Error(`Candidate ${candidate} has no names in the cases`)
  return names
}

function verdictOf({ expected }: DecisionCase, named: CaseNames): CaseVerdict {
  const says = (entry: CaseEntry) => entry === named.lead || entry === `${named.lead}/${named.pattern}`
  if (named.afterTheCases !== true && expected.never.some(says)) return 'never'
  if (named.lead === expected.lead) return named.pattern === expected.pattern ? 'lead-and-pattern' : 'lead'
  return expected.also.some(says) ? 'also' : 'miss'
}

/** A case with the answers that it had at the first run; the case itself where they were never changed. */
export function asFirstRun(one: DecisionCase): DecisionCase {
  const changes = changedAnswers.filter(({ id }) => id === one.id)
  if (changes.length === 0) return one
  const answers = { ...one.answers }
  for (const { question, was } of changes) {
    if (was === null) delete answers[question]
    else answers[question] = was
  }
  return { ...one, answers }
}

/** How many cases came out in which way. */
export function tally(
  results: readonly Pick<CaseResult, 'verdict'>[],
): Readonly<Record<CaseVerdict, number>> {
  const counts = { 'lead-and-pattern': 0, lead: 0, also: 0, miss: 0, never: 0 }
  for (const { verdict } of results) counts[verdict]++
  return counts
}
