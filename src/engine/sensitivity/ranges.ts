/**
 * What one demand of one candidate can come to over the answers to open questions: which of them it hangs on, and
 * the least and the most.
 */
import type { Field } from './field.ts'
import { metAt } from './line.ts'
import type { Demand, Place } from './measures.ts'
import { ancestry, type Choice, type Open, slackOf } from './open.ts'
import { exactly, hull, must, type Range } from './reach.ts'
import { readBy, sameShape } from './sets.ts'

/** One demand of a question, of one candidate, over a choice of an open question; what else may be open, as bits. */
export interface Over {
  readonly field: Field
  readonly one: Open
  readonly choice: Choice
  readonly place: Place
  readonly question: number
  readonly i: number
  readonly rest: number
}

export class Ranges {
  /** The open questions by their places, as bits. */
  readonly bits: number
  readonly #open: readonly Open[]
  readonly #byPlace: readonly (Open | undefined)[]
  /** For every question the open ones that its answer hangs on: itself, and those that may hide it. */
  readonly #causes: readonly number[]
  readonly #joint: number

  /** `joint`: how many joint answers are looked at for one demand; with more, anything is taken to be possible. */
  constructor(open: readonly Open[], joint: number) {
    this.#open = open
    this.#joint = joint
    const byPlace: Open[] = []
    for (const one of open) byPlace[one.place] = one
    this.#byPlace = byPlace
    this.bits = open.reduce((bits, { place }) => bits | (1 << place), 0)
    this.#causes = ancestry.map((bits) => bits & this.bits)
  }

  /** Open questions, of those in a set, that the answers to some questions hang on; both as bits. */
  hangsOn(read: number, among: number): number {
    let causes = 0
    for (let left = read; left !== 0; left &= left - 1)
      causes |= this.#causes[31 - Math.clz32(left & -left)] ?? 0
    return causes & among
  }

  /** The question that is answered first of some: the same for all candidates, so that gains are compared alike. */
  first(among: number): Open | undefined {
    return this.#byPlace[31 - Math.clz32(among & -among)]
  }

  /**
   * The range of a demand over a choice. Between two numbers it is met as at one of the ends or in between, as long
   * as designs keep their shape; of the bill only this much is sure: it rises, and so does the reference that it is
   * held against, no faster than the number.
   */
  ofDemand(over: Over, of: (field: Field) => Range): Range {
    const { field, one, choice, question, i } = over
    const range = this.ofChoice(field, one, choice, of)
    if (choice.kind === 'point') return range
    const [low, high] = [field.answered(one.id, choice.low), field.answered(one.id, choice.high)]
    if (!sameShape(low.inputs.values, high.inputs.values)) return this.#anything(low, question, i)
    const demand = this.asking(low, question).demands(question)[i]
    if (demand === undefined || !('cost' in demand.atom.requirement.target)) return range
    const slack = demand.weight * slackOf(one.id, choice)
    const bill = this.#billBetween(low, high, over)
    const worth = (points: number): number => (points > 0 ? points : leastOf(demand))
    return {
      low: worth(Math.max(bill?.low ?? 0, range.low - slack)),
      high: worth(Math.min(bill?.high ?? 2 * demand.weight, Math.max(0, range.high) + slack)),
    }
  }

  /** The worst and the best that the bill can be held to between two numbers, where nothing else is open about it. */
  #billBetween(low: Field, high: Field, { place, question, i, rest }: Over): Range | null {
    const hangs = (field: Field): boolean => this.demandHangsOn(field, place, question, i, rest) !== 0
    const [least, most] = [low.demands(question)[i], high.demands(question)[i]]
    if (least === undefined || most === undefined || hangs(low) || hangs(high)) return null
    const [worst, best] = [metAt(place, least, low, high), metAt(place, most, high, low)]
    if (worst.verdict === 'unknown' || best.verdict === 'unknown') return null
    return { low: least.weight * worst.points, high: least.weight * best.points }
  }

  ofChoice(field: Field, { id }: Open, choice: Choice, of: (field: Field) => Range): Range {
    if (choice.kind === 'point') return of(field.answered(id, choice.answer))
    return hull(of(field.answered(id, choice.low)), of(field.answered(id, choice.high)))
  }

  /**
   * The field itself, or with one more answer where a question asks more then: the bill is held against nothing
   * until the number of messages is known.
   */
  asking(field: Field, question: number): Field {
    const among = this.hangsOn(readBy(field.demand(question)), this.bits) & ~(1 << question)
    let full = field
    for (const { id, place, choices } of among === 0 ? [] : this.#open) {
      if ((among & (1 << place)) === 0 || field.inputs.values[place] !== 0) continue
      for (const choice of choices) {
        const answer = choice.kind === 'gap' ? choice.low : choice.answer
        const other = field.answered(id, answer)
        if (other.demands(question).length > full.demands(question).length) full = other
      }
    }
    return full
  }

  demandHangsOn(field: Field, place: Place, question: number, i: number, among: number): number {
    const asked = field.demand(question)
    const demand = asked.value[i]
    const own = (this.#causes[question] ?? 0) & among
    if (among === 0) return own
    if (demand === undefined) return own | this.hangsOn(readBy(asked), among)
    const metric = field.metricAt(place, demand.metric)
    return own | this.hangsOn(readBy(asked) | readBy(field.built(place)) | readBy(metric), among)
  }

  simplicityHangsOn(field: Field, place: Place, among: number): number {
    if (among === 0) return 0
    return this.hangsOn(readBy(field.built(place)) | readBy(field.simplicity(place)), among)
  }

  /** The range of one demand over the answers to some open questions. */
  range(field: Field, place: Place, question: number, i: number, among: number): Range {
    const hangs = this.demandHangsOn(field, place, question, i, among)
    if (hangs === 0) return exactly(this.#exact(field, place, question, i))
    if (this.#jointly(hangs) > this.#joint) return this.#anything(field, question, i)
    const first = this.first(hangs)
    if (first === undefined) return this.#anything(field, question, i)
    const rest = among & ~(1 << first.place)
    const most = this.#anything(field, question, i)
    let range: Range | null = null
    for (const choice of first.choices) {
      const over = { field, one: first, choice, place, question, i, rest }
      const one = this.ofDemand(over, (answered) => this.range(answered, place, question, i, rest))
      range = range === null ? one : hull(range, one)
      if (range.low <= most.low && range.high >= most.high) break
    }
    return range ?? most
  }

  simple(field: Field, place: Place, among: number): Range {
    const hangs = this.simplicityHangsOn(field, place, among)
    const first = this.first(hangs)
    if (first === undefined) return exactly(-field.simplicity(place).value)
    if (this.#jointly(hangs) > this.#joint) return { low: -mostSimplicity, high: 0 }
    const rest = among & ~(1 << first.place)
    return first.choices
      .map((choice) => this.ofChoice(field, first, choice, (answered) => this.simple(answered, place, rest)))
      .reduce(hull)
  }

  #jointly(hangs: number): number {
    let product = 1
    for (const { place, choices } of this.#open) if ((hangs & (1 << place)) !== 0) product *= choices.length
    return product
  }

  #exact(field: Field, place: Place, question: number, i: number): number {
    const demand = field.demands(question)[i]
    return demand === undefined ? 0 : pointsOf(field, place, demand)
  }

  #anything(field: Field, question: number, i: number): Range {
    const demand = this.asking(field, question).demands(question)[i]
    return demand === undefined ? exactly(0) : { low: leastOf(demand), high: 2 * demand.weight }
  }
}

/** What a candidate gets that misses a demand. */
const leastOf = ({ atom }: Demand): number => (atom.strength === 'must' ? -must : 0)

export function pointsOf(field: Field, place: Place, demand: Demand): number {
  const { points, verdict } = field.graded(place, demand)
  return demand.weight * points - (verdict === 'blocked' ? must : 0)
}

/** More than any design costs in simplicity: a hundred hops. */
const mostSimplicity = 600
