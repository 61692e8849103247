/**
 * Cores built for a workload, as they are judged. Whoever asks for one workload after another keeps what was
 * built and measured before: `import './sensitivity/provide.ts'`. A first ranking needs none of that, so it comes by
 * itself; what is said is the same.
 */
import type { Core } from '#content/schema.ts'
import type { Design, Workload } from '../design/model.ts'
import type { Measuring } from './assess.ts'
import { buildCore } from './build.ts'
import { graphOf } from './graph.ts'
import { metricOf, metricsOf } from './metrics/index.ts'
import { contextOf } from './requirements.ts'
import { simplicityOf } from './simplicity.ts'
import type { Assumptions } from './types.ts'

/** `simplicity`: points that the design costs in simplicity. */
export interface Candidate extends Measuring {
  /** Not yet placed on the canvas. */
  readonly design: Design
}

type Builder = (workload: Workload, assumptions: Assumptions) => (core: Core) => Candidate

const fromScratch: Builder = (workload, assumptions) => (core) => {
  const design = buildCore(core, workload)
  const graph = graphOf(design, contextOf(workload, assumptions))
  return {
    design,
    simplicity: simplicityOf(graph),
    metric: (id) => metricOf(graph, id),
    metrics: () => metricsOf(graph),
  }
}

let builder: Builder = fromScratch

export function provideMemory(given: Builder): void {
  builder = given
}

/** What builds the candidates of a workload. */
export const candidatesOf: Builder = (workload, assumptions) => builder(workload, assumptions)
