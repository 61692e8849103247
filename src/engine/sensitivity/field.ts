/** All candidates under one workload: where each stands, and who wins. */
import { cores } from '#content/cores/index.ts'
import { questions } from '#content/questions/index.ts'
import type { AnswerData, AxisId, MetricId, QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../../design/model.ts'
import { metricIds } from '../metrics/index.ts'
import { compareStandings, type Standing } from '../order.ts'
import type { Atom } from '../requirements.ts'
import { type Grade, grade, weightOf } from '../score.ts'
import type { Assumptions, MetricResult } from '../types.ts'
import { atomsAt, type Built, builtOf, metricPlace } from './built.ts'
import { changed } from './changed.ts'
import type { InputSet } from './input-set.ts'
import { type Inputs, inputsOf } from './inputs.ts'
import { difference, joined, meetsSet, noInputs, restsOf } from './sets.ts'
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

/** A demand that a candidate does not fully meet. */
export interface Loss {
  readonly question: number
  readonly demand: Demand
  /** Its place among the question's demands. */
  readonly index: number
}

const isCost = ({ atom }: Demand): boolean => 'cost' in atom.requirement.target
/** Sums of the same in another order differ by less. */
const blur = 1e-9
const nothing: Share = { blocks: 0, points: 0 }
export const places: readonly Place[] = cores.map((_, i) => i)
export const questionPlaces: readonly number[] = questions.map((_, i) => i)

export class Field {
  readonly inputs: Inputs
  readonly #parent: Field | null
  readonly #changed: InputSet
  readonly #built: (Traced<Built> | undefined)[] = []
  /** By candidate and metric. */
  readonly #metrics: (Traced<MetricResult> | undefined)[][] = []
  readonly #standings: (Standing | undefined)[] = []
  readonly #demands: (Traced<readonly Demand[]> | undefined)[] = []
  /** Questions that ask something else than in the parent. */
  #turned: readonly number[] | undefined
  readonly #rests: (InputSet | undefined)[] = []
  readonly #points: Partial<Record<AxisId, number>>[] = []
  readonly #lost: (readonly Loss[] | undefined)[] = []
  #children: Map<AnswerData, Field> | undefined
  #ranked: readonly Place[] | undefined
  #most: number | undefined
  #winner: Place | undefined

  private constructor(inputs: Inputs, parent: Field | null) {
    this.inputs = inputs
    this.#parent = parent
    this.#changed = parent === null ? noInputs : difference(inputs.values, parent.inputs.values)
  }

  static of(workload: Workload, assumptions: Assumptions = {}): Field {
    return new Field(inputsOf(workload, assumptions), null)
  }

  /** The field after some answers have changed. What does not rest on them is taken over. */
  with(changes: ReadonlyMap<QuestionId, Answer>): Field {
    return new Field(changed(this.inputs, changes), this)
  }

  /** The field after one question was answered; the same field for the same object. Null leaves it as it is. */
  answered(id: QuestionId, answer: AnswerData | null): Field {
    if (answer === null) return this
    this.#children ??= new Map()
    const known = this.#children.get(answer)
    if (known !== undefined) return known
    const field = this.with(new Map([[id, answer]]))
    this.#children.set(answer, field)
    return field
  }

  get workload(): Workload {
    return this.inputs.workload
  }

  #touches(rests: InputSet): boolean {
    return meetsSet(rests, this.#changed)
  }

  built(place: Place): Traced<Built> {
    const known = this.#built[place]
    if (known !== undefined) return known
    const before = this.#parent?.built(place)
    const core = cores[place]
    if (core === undefined) throw new Error(`No core stands at ${place}`)
    const built =
      before !== undefined && !this.#touches(restsOf(before)) ? before : builtOf(core, this.inputs)
    this.#built[place] = built
    return built
  }

  /** A metric of a candidate, with the inputs that it rests on beyond those of the candidate's parts. */
  metric(place: Place, id: MetricId): Traced<MetricResult> {
    return this.#metric(place, metricPlace(id))
  }

  #metric(place: Place, at: number): Traced<MetricResult> {
    const known = this.#metrics[place]?.[at]
    if (known !== undefined) return known
    const built = this.built(place)
    const before = this.#fromBefore(place, at, built)
    const metric = before ?? built.value.metricAt(at, this.inputs)
    let metrics = this.#metrics[place]
    if (metrics === undefined) {
      metrics = new Array<Traced<MetricResult> | undefined>(metricIds.length).fill(undefined)
      this.#metrics[place] = metrics
    }
    metrics[at] = metric
    return metric
  }

  /** What is known already of the same parts. */
  #metricKnown(place: Place, at: number, built: Traced<Built>): Traced<MetricResult> | undefined {
    if (this.#built[place] !== built) return undefined
    return this.#metrics[place]?.[at] ?? this.#fromBefore(place, at, built)
  }

  #fromBefore(place: Place, at: number, built: Traced<Built>): Traced<MetricResult> | undefined {
    const before = this.#parent === null ? undefined : this.#parent.#metricKnown(place, at, built)
    return before !== undefined && !this.#touches(restsOf(before)) ? before : undefined
  }

  /** Points that a candidate's design costs in simplicity. */
  simplicity(place: Place): number {
    return this.built(place).value.simplicity(this.inputs).value
  }

  /** What a question asks, with the inputs that this rests on. */
  demand(question: number): Traced<readonly Demand[]> {
    const known = this.#demands[question]
    if (known !== undefined) return known
    const before = this.#parent?.demand(question)
    const demand = before !== undefined && !this.#touches(restsOf(before)) ? before : this.#asked(question)
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

  /** How a candidate meets one demand of this field. */
  graded(place: Place, { atom, metric }: Demand): Grade {
    return grade(atom, this.#metric(place, metric).value)
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

  /** Inputs that a candidate's design and the metrics that are asked of it rest on. */
  rests(place: Place): InputSet {
    const known = this.#rests[place]
    if (known !== undefined) return known
    const built = this.built(place)
    let rests = joined(restsOf(built), restsOf(built.value.simplicity(this.inputs)))
    for (const question of questionPlaces) {
      for (const { metric } of this.demands(question))
        rests = joined(rests, restsOf(this.#metric(place, metric)))
    }
    this.#rests[place] = rests
    return rests
  }

  /** Questions whose demands differ from the parent's. */
  turned(): readonly number[] {
    this.#turned ??= questionPlaces.filter(
      (question) => this.#parent === null || this.demand(question) !== this.#parent.demand(question),
    )
    return this.#turned
  }

  standing(place: Place): Standing {
    const known = this.#standings[place]
    if (known !== undefined) return known
    const standing = this.#fromParent(place) ?? this.#sum(place)
    this.#standings[place] = standing
    return standing
  }

  /** Where neither design nor metrics rest on what has changed, only the turned questions count anew. */
  #fromParent(place: Place): Standing | null {
    const parent = this.#parent
    if (parent === null || this.#touches(parent.rests(place))) return null
    const before = parent.standing(place)
    let { blocks, net } = before
    for (const question of this.turned()) {
      const then = parent.share(place, question)
      const now = this.share(place, question)
      blocks += now.blocks - then.blocks
      net += now.points - then.points
    }
    return { ...before, blocks, net }
  }

  #sum(place: Place): Standing {
    let blocks = 0
    const { core, unnamed } = this.built(place).value
    let net = -this.simplicity(place)
    for (const question of questionPlaces) {
      const share = this.share(place, question)
      blocks += share.blocks
      net += share.points
    }
    return { blocks, net, unnamed, tie: core.tie }
  }

  /** Where a candidate would stand with another weight of an axis: the points of the axis count anew. */
  standingWith(place: Place, axis: AxisId, weight: number): Standing {
    const standing = this.standing(place)
    const more = weight - weightOf(this.workload, axis)
    return { ...standing, net: standing.net + more * (this.#unweighted(place)[axis] ?? 0) }
  }

  /** Points by axis, without the weight of the axis. */
  #unweighted(place: Place): Readonly<Partial<Record<AxisId, number>>> {
    const known = this.#points[place]
    if (known !== undefined) return known
    const points: Partial<Record<AxisId, number>> = {}
    for (const question of questionPlaces) {
      for (const demand of this.demands(question)) {
        const { axis, requirement } = demand.atom
        points[axis] = (points[axis] ?? 0) + requirement.weight * this.graded(place, demand).points
      }
    }
    this.#points[place] = points
    return points
  }

  /**
   * What the changes of a sibling would add to a candidate's standing here, as far as they only ask otherwise:
   * null where its design or metrics rest on them, or where both ask otherwise by the same question.
   */
  gainFrom(place: Place, sibling: Field): Share | null {
    if (sibling.#touches(this.rests(place))) return null
    let blocks = 0
    let points = 0
    for (const question of sibling.turned()) {
      if (this.turned().includes(question)) return null
      const before = this.share(place, question)
      blocks -= before.blocks
      points -= before.points
      for (const { atom, weight, metric } of sibling.demands(question)) {
        const traced = this.#metric(place, metric)
        if (sibling.#touches(restsOf(traced))) return null
        const graded = grade(atom, traced.value)
        if (graded.verdict === 'blocked') blocks++
        points += weight * graded.points
      }
    }
    return { blocks, points }
  }

  /** Candidates, the best first. */
  ranked(): readonly Place[] {
    this.#ranked ??= [...places].sort((a, b) => compareStandings(this.standing(a), this.standing(b)))
    return this.#ranked
  }

  /** The candidate that wins. The others are looked at only until it is plain that they do not. */
  winner(): Place {
    if (this.#winner !== undefined) return this.#winner
    let best = this.#parent?.winner() ?? 0
    for (const place of this.#parent?.ranked() ?? places) {
      if (place !== best && this.#beats(place, this.standing(best))) best = place
    }
    this.#winner = best
    return best
  }

  #beats(place: Place, best: Standing): boolean {
    const parent = this.#parent
    if (parent === null || this.#standings[place] !== undefined || !this.#touches(parent.rests(place)))
      return compareStandings(this.standing(place), best) < 0
    if (this.#falls(place, parent, best)) return false
    return compareStandings(this.standing(place), best) < 0
  }

  /**
   * Whether what it is known to lose already puts it behind: first what it lost in the parent, then what is asked
   * anew, the bill last since it takes longest.
   */
  #falls(place: Place, parent: Field, best: Standing): boolean {
    let blocks = 0
    let net = this.most()
    const loses = (demand: Demand): boolean => {
      const { points, verdict } = this.graded(place, demand)
      if (verdict === 'blocked') blocks++
      net -= demand.weight * (2 - points)
      return blocks > best.blocks || (blocks === best.blocks && net < best.net - blur)
    }
    const turned = this.turned()
    const bills: Demand[] = []
    for (const { question, demand } of parent.losses(place)) {
      if (turned.includes(question)) continue
      if (isCost(demand)) bills.push(demand)
      else if (loses(demand)) return true
    }
    for (const question of turned) {
      for (const demand of this.demands(question)) {
        if (isCost(demand)) bills.push(demand)
        else if (loses(demand)) return true
      }
    }
    return bills.some(loses)
  }

  /** Points that a candidate has that meets everything. */
  most(): number {
    if (this.#most !== undefined) return this.#most
    let most = 0
    for (const question of questionPlaces) for (const { weight } of this.demands(question)) most += 2 * weight
    this.#most = most
    return most
  }

  /** What a candidate loses points by: musts that rule it out, then the heaviest loss; the bill comes last. */
  losses(place: Place): readonly Loss[] {
    const known = this.#lost[place]
    if (known !== undefined) return known
    const losses: (Loss & { readonly lost: number })[] = []
    for (const question of questionPlaces) {
      const demands = this.demands(question)
      for (let index = 0; index < demands.length; index++) {
        const demand = demands[index]
        if (demand === undefined) continue
        const { points, verdict } = this.graded(place, demand)
        const missed = verdict === 'blocked' ? Number.MAX_VALUE : demand.weight * (2 - points)
        if (missed > 0) losses.push({ question, demand, index, lost: isCost(demand) ? 0 : missed })
      }
    }
    losses.sort((x, y) => y.lost - x.lost)
    this.#lost[place] = losses
    return losses
  }
}
