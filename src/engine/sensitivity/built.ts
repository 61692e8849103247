/** Candidates as they were built and measured before, kept under the answers that they rest on. */
import { cores } from '#content/cores/index.ts'
import { questions } from '#content/questions/index.ts'
import type { Core, MetricId } from '#content/schema.ts'
import type { Design } from '../../design/model.ts'
import { canBill } from '../biller.ts'
import { buildCore } from '../build.ts'
import { type Context, type Graph, graphOf } from '../graph.ts'
import { metricIds, metricOf } from '../metrics/index.ts'
import { unnamedIn } from '../order.ts'
import { AnswersContext, type Atom, atomsOfQuestion } from '../requirements.ts'
import { simplicityOf } from '../score.ts'
import type { MetricResult, Metrics } from '../types.ts'
import { forgetNumbers, type Inputs, type WatchedWorkload } from './inputs.ts'
import { type Traced, TraceMemo } from './trace-memo.ts'

/** A core built for some answers. Metrics are computed when they are first asked for. */
export class Built {
  readonly core: Core
  readonly design: Design
  readonly #graph: Graph
  readonly #metrics = new Map<MetricId, TraceMemo<MetricResult>>()
  #simplicity: number | undefined
  #unnamed: number | undefined
  readonly #context: DelegatedContext

  constructor(core: Core, design: Design, watched: WatchedWorkload) {
    this.core = core
    this.design = design
    this.#context = new DelegatedContext(watched)
    this.#graph = graphOf(this.design, this.#context)
  }

  /** Points that the design costs in simplicity. */
  get simplicity(): number {
    this.#simplicity ??= simplicityOf(this.#graph)
    return this.#simplicity
  }

  /** Parts that its recipe does not name. */
  get unnamed(): number {
    this.#unnamed ??= unnamedIn(this.design)
    return this.#unnamed
  }

  /** A metric, with the inputs that it rests on beyond those of the design. */
  metric(id: MetricId, inputs: Inputs): Traced<MetricResult> {
    let memo = this.#metrics.get(id)
    if (memo === undefined) {
      memo = new TraceMemo()
      this.#metrics.set(id, memo)
    }
    const known = memo.find(inputs)
    if (known !== undefined) return known
    return memo.keep(inputs, (watched) => {
      this.#context.of(watched)
      return metricOf(this.#graph, id)
    })
  }

  /** All of them. */
  metrics(inputs: Inputs): Metrics {
    const metrics: Partial<Record<MetricId, MetricResult>> = {}
    for (const id of metricIds) metrics[id] = this.metric(id, inputs).value
    return metrics as Metrics
  }
}

/** Context of whichever workload is measured just now: the graph serves all that agree in the design. */
class DelegatedContext implements Context {
  #current: Context

  constructor(watched: WatchedWorkload) {
    this.#current = new AnswersContext(watched, () => watched.assumptions)
  }

  of(watched: WatchedWorkload): void {
    this.#current = new AnswersContext(watched, () => watched.assumptions)
  }

  get region() {
    return this.#current.region
  }
  get quotas() {
    return this.#current.quotas
  }
  get size() {
    return this.#current.size
  }
  get jobLength() {
    return this.#current.jobLength
  }
  get billing() {
    return this.#current.billing
  }
}

/** So many designs are kept; then all are forgotten: some tens of megabytes at most. */
const most = 4000
const designs = new Map<string, Built>()
let builtMemos = freshBuilt()
let atomMemos = freshAtoms()

function forget(): void {
  designs.clear()
  builtMemos = freshBuilt()
  atomMemos = freshAtoms()
  forgetNumbers()
}

function freshBuilt(): ReadonlyMap<string, TraceMemo<Built>> {
  return new Map(cores.map(({ id }) => [id, new TraceMemo()]))
}

function freshAtoms(): readonly TraceMemo<readonly Atom[]>[] {
  return questions.map(() => new TraceMemo())
}

let billed = canBill()

/** To be called before a piece of work, never during one. */
export function tidyMemory(): void {
  if (designs.size <= most && billed === canBill()) return
  billed = canBill()
  forget()
}

/** A core built for a workload, with the inputs that its design rests on. */
export function builtOf(core: Core, inputs: Inputs): Traced<Built> {
  const memo = builtMemos.get(core.id)
  if (memo === undefined) throw new Error(`Core ${core.id} is missing`)
  const before = memo.find(inputs)
  if (before !== undefined) return before
  return memo.keep(inputs, (watched) => {
    const design = buildCore(core, watched)
    // Other answers may come to the same design.
    const key = core.id + JSON.stringify(design)
    const known = designs.get(key)
    if (known !== undefined) return known
    const built = new Built(core, design, watched)
    designs.set(key, built)
    return built
  })
}

/** What the answer to the question at a place asks, with the inputs that this rests on. */
export function atomsAt(place: number, inputs: Inputs): Traced<readonly Atom[]> {
  const question = questions[place]
  const memo = atomMemos[place]
  if (question === undefined || memo === undefined) throw new Error(`No question stands at ${place}`)
  return memo.find(inputs) ?? memo.keep(inputs, (watched) => atomsOfQuestion(question, watched))
}
