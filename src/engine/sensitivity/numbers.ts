/**
 * Numbers that can be typed fall into intervals: within one, nothing changes for the candidates that count.
 * Two ends between which a whole interval might hide are compared; where they may differ, the place of the
 * change is guessed from the metric and its target, or halved.
 */
import { compareStandings } from '../order.ts'
import type { Field } from './field.ts'
import { isNear, isWhole, Line, type NumberAt, type Range, shapeCuts } from './line.ts'
import { type Place, places } from './measures.ts'

/** Typed numbers from `low` to `high`, both included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface WonInterval extends Interval {
  readonly winner: Place
}

/** A guess is looked at with its neighbours on both sides. */
const beside = 2e-10

/** Neighbours of ascending numbers. */
const pairs = (numbers: readonly number[]): readonly (readonly [number, number])[] =>
  numbers.slice(1).map((to, i) => [numbers[i] ?? to, to] as const)

/** All typed numbers by who wins. The intervals touch, in ascending order. */
export function wonIntervals(base: Field, number: NumberAt): readonly WonInterval[] {
  const line = new Line(base, number)
  const whole = isWhole(number)
  const points = new Set<number>()
  const search = (low: number, high: number, rivals: readonly Place[], deep: number): void => {
    points.add(low).add(high)
    if (isNear(number, low, high)) return
    const winner = line.at(low).winner()
    const last = line.at(high).winner()
    const holder = line.range(winner, low, high)
    const left = rivals.filter((place) => place !== winner && mayWin(line, place, winner, holder, low, high))
    if (last === winner && left.length === 0) return
    const candidates = [...new Set([winner, last, ...left])]
    const cuts = cutsOf(line, low, high, deep % 3 === 2 ? [] : candidates, whole)
    for (const [i, cut] of cuts.entries()) {
      const next = cuts[i + 1]
      if (next !== undefined) search(cut, next, candidates, deep + 1)
    }
  }
  for (const [low, high] of pairs(shapeCuts(base, number))) search(low, high, places, 0)
  return merged([...points].sort((a, b) => a - b).map((at) => ({ at, winner: line.at(at).winner() })))
}

/**
 * Numbers that stand for all that can be typed: at least one of each interval in which every candidate of
 * `among` meets every demand alike, as far as the ends of intervals show it. A bill may stray between two ends that
 * meet it alike: whoever proves something bounds it (`metAt`).
 */
export function samplesOf(base: Field, number: NumberAt, among: readonly Place[]): readonly number[] {
  const line = new Line(base, number)
  const whole = isWhole(number)
  const samples = new Set<number>()
  const search = (low: number, high: number, left: readonly Place[], deep: number): void => {
    samples.add(low).add(high)
    if (isNear(number, low, high)) return
    const differing = left.filter((place) => line.differs(place, low, high))
    if (differing.length === 0) return
    const cuts = cutsOf(line, low, high, deep % 3 === 2 ? [] : differing, whole)
    for (const [i, cut] of cuts.entries()) {
      const next = cuts[i + 1]
      if (next !== undefined) search(cut, next, differing, deep + 1)
    }
  }
  for (const [low, high] of pairs(shapeCuts(base, number))) search(low, high, among, 0)
  return [...samples].sort((a, b) => a - b)
}

/** Both ends and, between, a guess with its neighbours, or else the middle. */
function cutsOf(
  line: Line,
  low: number,
  high: number,
  candidates: readonly Place[],
  whole: boolean,
): readonly number[] {
  let guessed: number | null = null
  for (const place of candidates) guessed ??= line.guess(place, low, high)
  const middle = guessed ?? Math.sqrt(low * high)
  const inner = whole
    ? [Math.floor(middle), Math.floor(middle) + 1]
    : guessed === null
      ? [middle]
      : [guessed * (1 - beside), guessed, guessed * (1 + beside)]
  return [...new Set([low, ...inner.filter((cut) => cut > low && cut < high), high])]
}

/**
 * Whether a candidate may be ahead of the winner somewhere between the ends, if each demand is met no better
 * and no worse in between than at one of the ends.
 */
function mayWin(line: Line, place: Place, winner: Place, holder: Range, low: number, high: number): boolean {
  if (line.falls(place, holder, low, high)) return false
  const rival = line.range(place, low, high)
  if (rival.fewest !== holder.most) return rival.fewest < holder.most
  if (rival.best !== holder.worst) return rival.best > holder.worst
  return [low, high].some((amount) => {
    const field = line.at(amount)
    const even = { blocks: 0, net: 0 }
    const [a, b] = [field.standing(place), field.standing(winner)]
    return compareStandings({ ...a, ...even }, { ...b, ...even }) < 0
  })
}

function merged(found: readonly { at: number; winner: Place }[]): readonly WonInterval[] {
  const intervals: WonInterval[] = []
  for (const { at, winner } of found) {
    const last = intervals.at(-1)
    if (last?.winner === winner) intervals[intervals.length - 1] = { ...last, high: at }
    else intervals.push({ low: at, high: at, winner })
  }
  return intervals
}
