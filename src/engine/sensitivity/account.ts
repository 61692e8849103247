/** What one candidate gets and loses in a field, and what of it is the same after some answers have changed. */
import type { Standing } from '../order.ts'
import type { InputSet } from './input-set.ts'
import { type Demand, isCost, type Measures, type Place, questionPlaces } from './measures.ts'
import { joined, meetsSet, restsOf } from './sets.ts'

/** A demand that a candidate does not fully meet. */
export interface Loss {
  readonly question: number
  readonly demand: Demand
  /** Its place among the question's demands. */
  readonly index: number
  /** Points that it costs. */
  readonly points: number
  readonly blocks: boolean
  /** What the candidate's parts and the metric rest on. What the demand itself rests on is told by its question. */
  readonly rests: InputSet
}

export interface Account {
  readonly standing: Standing
  readonly simplicity: number
  /** What `simplicity` rests on. */
  readonly simple: InputSet
  /** What the parts and all metrics that are asked rest on. */
  readonly rests: InputSet
  /** Musts that rule it out first, then the heaviest; the bill comes last, since it takes longest to work out. */
  readonly losses: readonly Loss[]
}

/** Adds everything up. Each demand is graded once. */
export function accountOf(at: Measures, place: Place): Account {
  const built = at.built(place)
  const { core, unnamed } = built.value
  const parts = restsOf(built)
  const simplicity = at.simplicity(place)
  const simple = joined(parts, restsOf(simplicity))
  let rests = simple
  let blocks = 0
  let net = -simplicity.value
  const losses: Loss[] = []
  for (const question of questionPlaces) {
    const demands = at.demands(question)
    for (let index = 0; index < demands.length; index++) {
      const demand = demands[index]
      if (demand === undefined) continue
      const own = restsOf(at.metricAt(place, demand.metric))
      const graded = at.graded(place, demand)
      const points = demand.weight * (2 - graded.points)
      const blocked = graded.verdict === 'blocked'
      if (blocked) blocks++
      net += demand.weight * graded.points
      rests = joined(rests, own)
      if (blocked || points > 0)
        losses.push({ question, demand, index, points, blocks: blocked, rests: joined(parts, own) })
    }
  }
  losses.sort((a, b) => weightOf(b) - weightOf(a))
  return {
    standing: { blocks, net, unnamed, tie: core.tie },
    simplicity: simplicity.value,
    simple,
    rests,
    losses,
  }
}

const weightOf = ({ demand, blocks, points }: Loss): number =>
  isCost(demand) ? 0 : blocks ? Number.MAX_VALUE : points

/** Sums of the same in another order differ by less. */
const blur = 1e-9

/** How far a candidate can get at most, while what it loses is counted: all points at first. */
class Hope {
  blocks = 0
  net: number
  readonly #best: Standing

  constructor(most: number, best: Standing) {
    this.net = most
    this.#best = best
  }

  /** Counts what a demand costs. Whether the candidate is behind by now, whatever else it gets. */
  loses(points: number, blocks: boolean): boolean {
    if (blocks) this.blocks++
    this.net -= points
    const { blocks: least, net } = this.#best
    return this.blocks > least || (this.blocks === least && this.net < net - blur)
  }
}

/**
 * Whether what it loses puts a candidate behind a standing for sure: told by as little as shows it. First comes what it
 * lost before and nothing has changed of, which costs no look at a design; then what else it lost before, then what is
 * asked anew, the bill last.
 */
export function isBehind(at: Measures, place: Place, before: Account, best: Standing): boolean {
  const hope = new Hope(at.most(), best)
  const turned = at.turned()
  if (!meetsSet(before.simple, at.changed)) hope.net -= before.simplicity
  for (const { question, rests, points, blocks } of before.losses) {
    if ((turned & (1 << question)) !== 0 || meetsSet(rests, at.changed)) continue
    if (hope.loses(points, blocks)) return true
  }
  const falls = (demand: Demand): boolean => {
    const { points, verdict } = at.graded(place, demand)
    return hope.loses(demand.weight * (2 - points), verdict === 'blocked')
  }
  const bills: Demand[] = []
  for (const { question, rests, demand } of before.losses) {
    if ((turned & (1 << question)) !== 0 || !meetsSet(rests, at.changed)) continue
    if (isCost(demand)) bills.push(demand)
    else if (falls(demand)) return true
  }
  for (let left = turned; left !== 0; left &= left - 1) {
    for (const demand of at.demands(31 - Math.clz32(left & -left))) {
      if (isCost(demand)) bills.push(demand)
      else if (falls(demand)) return true
    }
  }
  return bills.some(falls)
}
