/** The fields along one number, and how candidates are met at two of them and between. */
import type { AmountSpec, AnswerData, QuestionId } from '#content/schema.ts'
import type { Grade } from '../score.ts'
import type { Field } from './field.ts'
import { placeOf } from './input-set.ts'
import { type Demand, isCost, type Place, questionPlaces } from './measures.ts'
import { questionsOf, sameShape } from './sets.ts'

/** Ends closer than this, relatively, are taken as neighbours: nothing lies between. */
const near = 1e-6
/** A question with a number, and the option that carries it, if any. */
export interface NumberAt {
  readonly question: QuestionId
  readonly option: string | null
  readonly spec: AmountSpec
}

/** Consumers and connections are whole; everything else is measured. */
export const isWhole = ({ spec }: NumberAt): boolean => spec.metricUnit === 'count'

export const answerAt = ({ option }: NumberAt, amount: number): AnswerData => ({
  options: option === null ? [] : [option],
  amount,
})

/** Whether nothing lies between two numbers. */
export const isNear = (number: NumberAt, low: number, high: number): boolean =>
  isWhole(number) ? high - low <= 1 : high / low - 1 <= near

/** What a candidate can be between two numbers. */
export interface Range {
  readonly fewest: number
  readonly most: number
  readonly best: number
  readonly worst: number
}

export class Line {
  readonly #base: Field
  readonly #number: NumberAt

  constructor(base: Field, number: NumberAt) {
    this.#base = base
    this.#number = number
  }

  at(amount: number): Field {
    return this.#base.answered(this.#number.question, answerAt(this.#number, amount))
  }

  /** Whether a candidate is met in another way at the one end than at the other. */
  differs(place: Place, low: number, high: number): boolean {
    const [from, to] = [this.at(low), this.at(high)]
    const rests = (questionsOf(this.#base.account(place).rests) & (1 << placeOf(this.#number.question))) !== 0
    if (rests) {
      const [a, b] = [from.built(place).value, to.built(place).value]
      if (from.simplicity(place).value !== to.simplicity(place).value || a.unnamed !== b.unnamed) return true
    }
    return questionPlaces.some(
      (question) =>
        (rests || (from.turned() & (1 << question)) !== 0) &&
        from.demands(question).some((demand, i) => {
          const other = to.demands(question)[i]
          if (other === undefined) return true
          const [a, b] = [from.graded(place, demand), to.graded(place, other)]
          return a.points !== b.points || a.verdict !== b.verdict
        }),
    )
  }

  /** What a candidate can be between two numbers: each demand is met there as at one of the ends, or between. */
  range(place: Place, low: number, high: number): Range {
    const [from, to] = [this.at(low), this.at(high)]
    const simple = from.simplicity(place).value
    const other = to.simplicity(place).value
    const range = { fewest: 0, most: 0, best: -Math.min(simple, other), worst: -Math.max(simple, other) }
    for (const question of questionPlaces) {
      const others = to.demands(question)
      const demands = from.demands(question)
      for (let i = 0; i < demands.length; i++) {
        const demand = demands[i]
        if (demand === undefined) continue
        const a = metAt(place, demand, from, to)
        const b = metAt(place, others[i] ?? demand, to, from)
        if (a.verdict === 'blocked' || b.verdict === 'blocked') range.most++
        if (a.verdict === 'blocked' && b.verdict === 'blocked') range.fewest++
        range.best += demand.weight * Math.max(a.points, b.points)
        range.worst += demand.weight * Math.min(a.points, b.points)
      }
    }
    return range
  }

  /** Whether what it loses at both ends, first of all what it loses in the base, puts it behind for sure. */
  falls(place: Place, holder: Range, low: number, high: number): boolean {
    const [from, to] = [this.at(low), this.at(high)]
    let blocks = 0
    let net = from.most()
    for (const { question, index } of this.#base.account(place).losses) {
      const demand = from.demands(question)[index]
      const other = to.demands(question)[index]
      if (demand === undefined || other === undefined) continue
      const a = metAt(place, demand, from, to)
      const b = metAt(place, other, to, from)
      if (a.verdict === 'blocked' && b.verdict === 'blocked') blocks++
      net -= demand.weight * (2 - Math.max(a.points, b.points))
      if (blocks > holder.most || (blocks === holder.most && net < holder.worst)) return true
    }
    return false
  }

  /** Where a demand that the ends meet differently may change, or null. */
  guess(place: Place, low: number, high: number): number | null {
    for (const question of questionPlaces) {
      const [from, to] = [this.at(low).demands(question), this.at(high).demands(question)]
      for (const [i, demand] of from.entries()) {
        const other = to[i]
        if (other === undefined) continue
        const differs =
          this.at(low).graded(place, demand).points !== this.at(high).graded(place, other).points
        const found = differs ? this.#crossing(place, demand, other, low, high) : null
        if (found !== null) return found
      }
    }
    return null
  }

  /** Metric and target are powers of the number over a short way: where do they meet? */
  #crossing(place: Place, from: Demand, to: Demand, low: number, high: number): number | null {
    const start = Math.log(this.#value(place, low, from) / targetOf(from))
    const end = Math.log(this.#value(place, high, to) / targetOf(to))
    const share = start / (start - end)
    if (!Number.isFinite(share) || share <= 0 || share >= 1) return null
    return low * (high / low) ** share
  }

  #value(place: Place, amount: number, { metric }: Demand): number {
    const field = this.at(amount)
    const { value } = field.metricAt(place, metric).value
    return typeof value === 'number' ? value : Number.NaN
  }
}

/**
 * How a demand of a field at one end is met there, as the least or the most of what is so between both ends. A bill
 * rises along a number, and so does what it is held against: it is worst with the bill of the one end against the
 * reference of the other.
 */
export function metAt(place: Place, demand: Demand, end: Field, far: Field): Grade {
  return isCost(demand) ? far.graded(place, demand) : end.graded(place, demand)
}

function targetOf({ atom }: Demand): number {
  const { target } = atom.requirement
  const wanted = 'atLeast' in target ? target.atLeast : 'atMost' in target ? target.atMost : 'answer'
  return wanted === 'answer' ? (atom.amount ?? Number.NaN) : wanted
}

/**
 * Both ends of a number, and from both sides wherever designs are shaped otherwise: between two of these every demand is
 * met as at one of the two, or in between. Across such a place it need not be: work too long for a function goes to
 * a container, which may be cheaper.
 */
export function shapeCuts(base: Field, number: NumberAt): readonly number[] {
  const line = new Line(base, number)
  const { min, max } = number.spec
  const alike = (low: number, high: number): boolean =>
    sameShape(line.at(low).inputs.values, line.at(high).inputs.values)
  const between = (low: number, high: number): readonly number[] => {
    if (alike(low, high) || isNear(number, low, high)) return [high]
    const middle = isWhole(number) ? Math.floor((low + high) / 2) : Math.sqrt(low * high)
    return [...between(low, middle), ...between(middle, high)]
  }
  const found = [min, ...between(min, max)]
  return found.filter((at, i) => {
    const [before, after] = [found[i - 1], found[i + 1]]
    return before === undefined || after === undefined || !alike(before, at) || !alike(at, after)
  })
}
