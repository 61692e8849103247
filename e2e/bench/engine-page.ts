/** Runs in the browser's page: the judge with flips and settled, on one random workload after another. */
import '../../src/engine/cost/provide.ts'
import '../../src/engine/sensitivity/provide.ts'
import fc from 'fast-check'
import type { Workload } from '../../src/design/model.ts'
import { recommend } from '../../src/engine/recommend.ts'
import { byEffect, flips, settled } from '../../src/engine/sensitivity/sensitivity.ts'
import { answeredBut } from '../../src/engine/testing/arbitraries.ts'

export interface EngineTimes {
  /** ms for each workload: all three, and each of them. */
  readonly all: readonly number[]
  readonly recommend: readonly number[]
  readonly flips: readonly number[]
  readonly settled: readonly number[]
  /** The order of the open questions, which follows by itself: not in `all`. */
  readonly order: readonly number[]
  readonly outcomes: { readonly settled: number; readonly refuted: number; readonly givenUp: number }
}

/**
 * How the next workload comes of the last. `another`: drawn anew. `one-answer`: one answer changed. `again`: the same
 * as a new object, of which every design is built and measured, so that what is left are the sums.
 */
export type Step = 'another' | 'one-answer' | 'again'

export function measureEngine(count: number, step: Step): EngineTimes {
  const times = { all: [], recommend: [], flips: [], settled: [], order: [] } as Record<string, number[]>
  const outcomes = { settled: 0, refuted: 0, givenUp: 0 }
  const drawn = fc.sample(answeredBut(5), { numRuns: count, seed: 20261126 })
  let before: Workload | null = null
  for (const [turn, next] of drawn.entries()) {
    const workload: Workload =
      step !== 'one-answer' || before === null ? next : oneAnswerFrom(before, next, turn)
    before = workload
    // Twice: a memory that the first time has filled is emptied before the second.
    if (step === 'again') {
      judgeAll(structuredClone(workload))
      judgeAll(structuredClone(workload))
    }
    const { at, result } = judgeAll(workload)
    outcomes[result.settled ? 'settled' : result.proven ? 'refuted' : 'givenUp']++
    times.recommend?.push(at.ranked - at.start)
    times.flips?.push(at.flipped - at.ranked)
    times.settled?.push(at.end - at.flipped)
    times.all?.push(at.end - at.start)
    times.order?.push(at.ordered - at.end)
  }
  const { all = [], recommend: a = [], flips: b = [], settled: c = [], order: d = [] } = times
  return { all, recommend: a, flips: b, settled: c, order: d, outcomes }
}

function judgeAll(workload: Workload) {
  const start = performance.now()
  recommend(workload)
  const ranked = performance.now()
  flips(workload)
  const flipped = performance.now()
  const result = settled(workload)
  const end = performance.now()
  byEffect(workload)
  return { at: { start, ranked, flipped, end, ordered: performance.now() }, result }
}

/** Another answer to one question, a different question each time; open questions stay open. */
function oneAnswerFrom(before: Workload, next: Workload, turn: number): Workload {
  const differing = Object.entries(next.answers).filter(([id, answer]) => {
    const given = Object.entries(before.answers).find(([other]) => other === id)?.[1]
    return given !== undefined && JSON.stringify(given) !== JSON.stringify(answer)
  })
  const [id, answer] = differing[turn % Math.max(1, differing.length)] ?? []
  return id === undefined ? next : { ...before, answers: { ...before.answers, [id]: answer } }
}

Object.assign(globalThis, { measureEngine })
