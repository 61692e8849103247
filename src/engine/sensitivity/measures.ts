/** What is known of all candidates under one workload: designs, metrics, and what is asked of them. */
import { cores } from '#content/cores/index.ts'
import { questions } from '#content/questions/index.ts'
import type { Workload } from '../../design/model.ts'
import type { Atom } from '../requirements.ts'
import { type Grade, grade, weightOf } from '../score.ts'
import type { MetricResult } from '../types.ts'
import { atomsAt, type Built, builtOf, metricPlace } from './built.ts'
import type { InputSet } from './input-set.ts'
import type { Inputs } from './inputs.ts'
import { difference, meetsSet, noInputs, restsOf } from './sets.ts'
import type { Traced } from './trace-memo.ts'

/** Place of a candidate in `cores`. */
export type Place = number

export interface Demand {
  readonly atom: Atom
  /** Points of the whole for each point of the atom: weight of the axis times its own. */
  readonly weight: number
  /** Place of its metric in `metricIds`. */
  readonly metric: number
}

export interface Share {
  readonly blocks: number
  readonly points: number
}

export const isCost = ({ atom }: Demand): boolean => 'cost' in atom.requirement.target
const nothing: Share = { blocks: 0, points: 0 }
export const places: readonly Place[] = cores.map((_, i) => i)
export const questionPlaces: readonly number[] = questions.map((_, i) => i)

/** Each is worked out when it is first asked for, or taken over from the workload before where that has not changed. */
export class Measures {
  readonly inputs: Inputs
  /** Inputs that differ from those of the workload before. */
  readonly changed: InputSet
  readonly #before: Measures | null
  readonly #built: (Traced<Built> | undefined)[] = []
  readonly #demands: (Traced<readonly Demand[]> | undefined)[] = []
  #turned: number | undefined
  #most: number | undefined

  constructor(inputs: Inputs, before: Measures | null) {
    this.inputs = inputs
    this.#before = before
    this.changed = before === null ? noInputs : difference(inputs.values, before.inputs.values)
  }

  get workload(): Workload {
    return this.inputs.workload
  }

  built(place: Place): Traced<Built> {
    const known = this.#built[place]
    if (known !== undefined) return known
    const before = this.#before?.built(place)
    const stays = before !== undefined && !meetsSet(restsOf(before), this.changed)
    const built = stays ? before : builtOf(place, this.inputs)
    this.#built[place] = built
    return built
  }

  /** A metric of a candidate by its place, with the inputs that it rests on beyond those of the candidate's parts. */
  metricAt(place: Place, metric: number): Traced<MetricResult> {
    return this.built(place).value.metricAt(metric, this.inputs)
  }

  /** Points that a candidate's design costs in simplicity. */
  simplicity(place: Place): Traced<number> {
    return this.built(place).value.simplicity(this.inputs)
  }

  /** What a question asks, with the inputs that this rests on. */
  demand(question: number): Traced<readonly Demand[]> {
    const known = this.#demands[question]
    if (known !== undefined) return known
    const before = this.#before?.demand(question)
    const stays = before !== undefined && !meetsSet(restsOf(before), this.changed)
    const demand = stays ? before : this.#asked(question)
    this.#demands[question] = demand
    return demand
  }

  #asked(question: number): Traced<readonly Demand[]> {
    const atoms = atomsAt(question, this.inputs)
    const value = atoms.value.map((atom) => ({
      atom,
      weight: weightOf(this.workload, atom.axis) * atom.requirement.weight,
      metric: metricPlace(atom.requirement.metric),
    }))
    return { ...atoms, value }
  }

  demands(question: number): readonly Demand[] {
    return this.demand(question).value
  }

  /** Questions that ask something else than in the field before, as bits. */
  turned(): number {
    if (this.#turned !== undefined) return this.#turned
    let turned = 0
    for (const question of questionPlaces)
      if (this.demand(question) !== this.#before?.demand(question)) turned |= 1 << question
    this.#turned = turned
    return turned
  }

  /** Points that a candidate has that meets everything. */
  most(): number {
    if (this.#most !== undefined) return this.#most
    let most = 0
    for (const question of questionPlaces) for (const { weight } of this.demands(question)) most += 2 * weight
    this.#most = most
    return most
  }

  /** How a candidate meets one demand of this field. */
  graded(place: Place, { atom, metric }: Demand): Grade {
    return grade(atom, this.metricAt(place, metric).value)
  }

  /** What one question adds to a candidate's standing. */
  share(place: Place, question: number): Share {
    const demands = this.demands(question)
    if (demands.length === 0) return nothing
    let blocks = 0
    let points = 0
    for (const demand of demands) {
      const graded = this.graded(place, demand)
      if (graded.verdict === 'blocked') blocks++
      points += demand.weight * graded.points
    }
    return { blocks, points }
  }
}
