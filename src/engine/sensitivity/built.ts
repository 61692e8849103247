/** Candidates as they were built and measured before, kept under the answers that they rest on. */
import { cores } from '#content/cores/index.ts'
import { questions } from '#content/questions/index.ts'
import type { Core, MetricId } from '#content/schema.ts'
import type { Design } from '../../design/model.ts'
import { canBill } from '../biller.ts'
import { draftCore } from '../build.ts'
import type { Draft } from '../draft.ts'
import { type Graph, graphOf } from '../graph.ts'
import { metricIds, metricOf } from '../metrics/index.ts'
import { unnamedIn } from '../order.ts'
import { AnswersContext, type Atom, atomsOfQuestion, type Moment } from '../requirements.ts'
import { simplicityOf } from '../simplicity.ts'
import type { MetricResult, Metrics } from '../types.ts'
import { forgetAll, turnGeneration } from './aged.ts'
import type { Inputs, WatchedWorkload } from './inputs.ts'
import { type Traced, TraceMemo } from './trace-memo.ts'

/**
 * A core built for some answers: its parts and connections. Parameters and metrics are worked out when they are
 * first asked for, each for the answers that it rests on beyond those of the parts.
 */
export class Built {
  readonly core: Core
  /** Parts that its recipe does not name. */
  readonly unnamed: number
  readonly #draft: Draft
  readonly #graph: Graph
  readonly #now: LiveMoment
  /** By their places in `metricIds`. */
  readonly #metrics: (TraceMemo<MetricResult> | undefined)[] = []
  readonly #simplicity = new TraceMemo<number>()
  readonly #designs = new TraceMemo<Design>()

  constructor(core: Core, watched: WatchedWorkload) {
    this.core = core
    this.#now = new LiveMoment(watched)
    this.#draft = draftCore(core, this.#now)
    const design = this.#draft.live()
    this.#graph = graphOf(design, new AnswersContext(this.#now))
    this.unnamed = unnamedIn(design)
  }

  /** The design, not yet placed on the canvas: plain data. */
  design(inputs: Inputs): Design {
    return (
      this.#designs.find(inputs) ??
      this.#designs.keep(
        inputs,
        this.#at(() => this.#draft.design()),
      )
    ).value
  }

  /** Points that the design costs in simplicity. */
  simplicity(inputs: Inputs): Traced<number> {
    return (
      this.#simplicity.find(inputs) ??
      this.#simplicity.keep(
        inputs,
        this.#at(() => simplicityOf(this.#graph)),
      )
    )
  }

  /** The metric at a place of `metricIds`. */
  metricAt(place: number, inputs: Inputs): Traced<MetricResult> {
    const memo = this.#metrics[place] ?? this.#memoAt(place)
    return memo.find(inputs) ?? this.#measured(memo, place, inputs)
  }

  #memoAt(place: number): TraceMemo<MetricResult> {
    const memo = new TraceMemo<MetricResult>()
    while (this.#metrics.length < place) this.#metrics.push(undefined)
    this.#metrics[place] = memo
    return memo
  }

  #measured(memo: TraceMemo<MetricResult>, place: number, inputs: Inputs): Traced<MetricResult> {
    const id = metricIds[place]
    if (id === undefined) throw new Error(`No metric stands at ${place}`)
    return memo.keep(
      inputs,
      this.#at(() => metricOf(this.#graph, id)),
    )
  }

  /** Works out something with the answers that are watched. */
  #at<T>(compute: () => T): (watched: WatchedWorkload) => T {
    return (watched) => {
      this.#now.watched = watched
      return compute()
    }
  }

  metric(id: MetricId, inputs: Inputs): MetricResult {
    return this.metricAt(metricPlace(id), inputs).value
  }

  /** All of them. */
  metrics(inputs: Inputs): Metrics {
    const metrics: Partial<Record<MetricId, MetricResult>> = {}
    for (const [place, id] of metricIds.entries()) metrics[id] = this.metricAt(place, inputs).value
    return metrics as Metrics
  }
}

const metricPlaces: ReadonlyMap<MetricId, number> = new Map(metricIds.map((id, i) => [id, i]))

/** Place of a metric in `metricIds`. */
export const metricPlace = (id: MetricId): number => metricPlaces.get(id) ?? -1

/** The answers of whichever workload is looked at just now: the parts serve all that agree in them. */
class LiveMoment implements Moment {
  watched: WatchedWorkload

  constructor(watched: WatchedWorkload) {
    this.watched = watched
  }

  get workload(): WatchedWorkload {
    return this.watched
  }

  get assumptions() {
    return this.watched.assumptions
  }
}

/** By their places in `cores`. */
const builtMemos: readonly TraceMemo<Built>[] = cores.map(() => new TraceMemo())
/** By their places in `questions`. */
const atomMemos: readonly TraceMemo<readonly Atom[]>[] = questions.map(() => new TraceMemo())

/** Designs that are made in a generation. Those of two are kept: with what was measured of them some 200 MB at most. */
const most = 2000
let made = 0
let billed = canBill()

/** To be called before a piece of work, never during one. */
export function tidyMemory(): void {
  if (billed !== canBill()) forgetAll()
  else if (made > most) turnGeneration()
  else return
  billed = canBill()
  made = 0
}

const corePlaces: ReadonlyMap<Core, number> = new Map(cores.map((core, i) => [core, i]))

/** Place of a core in `cores`. */
export const corePlace = (core: Core): number => corePlaces.get(core) ?? -1

/** The core at a place of `cores` built for a workload, with the inputs that its design rests on. */
export function builtOf(place: number, inputs: Inputs): Traced<Built> {
  const core = cores[place]
  const memo = builtMemos[place]
  if (core === undefined || memo === undefined) throw new Error(`No core stands at ${place}`)
  return (
    memo.find(inputs) ??
    memo.keep(inputs, (watched) => {
      made++
      return new Built(core, watched)
    })
  )
}

/** What the answer to the question at a place asks, with the inputs that this rests on. */
export function atomsAt(place: number, inputs: Inputs): Traced<readonly Atom[]> {
  const question = questions[place]
  const memo = atomMemos[place]
  if (question === undefined || memo === undefined) throw new Error(`No question stands at ${place}`)
  return memo.find(inputs) ?? memo.keep(inputs, (watched) => atomsOfQuestion(question, watched))
}
