/** The one judge: what a design is worth for a workload. */
import type { MetricId } from '#content/schema.ts'
import type { Design, Workload } from '../design/model.ts'
import { graphOf } from './graph.ts'
import { lintWith } from './linter.ts'
import { metricsOf } from './metrics/index.ts'
import { type Atom, atomsOf, contextOf } from './requirements.ts'
import { judge, total } from './score.ts'
import { simplicityOf } from './simplicity.ts'
import type { Assessment, Assumptions, Finding, MetricResult, Metrics } from './types.ts'

/** A design made ready for judging: everything that does not depend on what is asked. */
export interface Measured {
  readonly metrics: Metrics
  readonly simplicity: number
}

/** Measures a design under a workload's region, message size, length of work and volume. */
export function measure(design: Design, workload: Workload, assumptions: Assumptions = {}): Measured {
  const graph = graphOf(design, contextOf(workload, assumptions))
  return { metrics: metricsOf(graph), simplicity: simplicityOf(graph) }
}

/**
 * Judges any design, also odd ones: cycles, parts that nothing reaches, no consumer. Pure and deterministic;
 * never throws on a design that src/design would accept. With an empty workload nothing is asked, fits are null
 * and findings are of practice and limits only: those come last, weigh nothing, and are there once the linter is
 * (see linter.ts).
 */
export function assess(design: Design, workload: Workload, assumptions: Assumptions = {}): Assessment {
  const assessment = weigh(measure(design, workload, assumptions), atomsOf(workload), workload)
  const found = lintWith(design, workload, assumptions)
  return found.length === 0 ? assessment : { ...assessment, findings: [...assessment.findings, ...found] }
}

/** The same from what was measured and asked before. */
export const weigh = (
  { metrics, simplicity }: Measured,
  atoms: readonly Atom[],
  workload: Workload,
): Assessment =>
  weighAsked({ simplicity, metric: (id) => metrics[id], metrics: () => metrics }, atoms, workload)

/** A design that is measured when somebody asks for it: each metric alone, or all of them. */
export interface Measuring {
  readonly simplicity: number
  metric(id: MetricId): MetricResult
  metrics(): Metrics
}

/**
 * The same again. What no atom asks is measured, and what is said of a demand put together, only where somebody reads
 * it: a ranking of all candidates reads next to none of either.
 */
export function weighAsked(measuring: Measuring, atoms: readonly Atom[], workload: Workload): Assessment {
  const scored = atoms.map((atom) => judge(atom, measuring.metric(atom.requirement.metric)))
  const { points, possible, fit } = total(scored, workload)
  let findings: readonly Finding[] | undefined
  let all: Metrics | undefined
  return {
    get findings() {
      findings ??= scored.map(({ finding }) => finding)
      return findings
    },
    get metrics() {
      all ??= measuring.metrics()
      return all
    },
    fit,
    points,
    possible,
    simplicity: measuring.simplicity,
    blocked: scored.filter(({ verdict }) => verdict === 'blocked').map(({ finding }) => finding),
    get cost() {
      const { value } = measuring.metric('monthly-cost')
      return typeof value === 'number' ? value : null
    },
  }
}
