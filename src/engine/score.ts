/** From metrics and atoms to findings, fits and points: the scoring model of DESIGN.md §5. */
import { axes } from '#content/axes.ts'
import type { AxisId, Target } from '#content/schema.ts'
import type { Workload } from '../design/model.ts'
import type { Atom } from './requirements.ts'
import type { Finding, Fit, MetricResult, Verdict } from './types.ts'

/** Weight of an axis, 0..8, where the visitor set none. */
export const defaultWeight = 4
const full = 2

/**
 * How well a value meets a target: 2 met, 1 partly, 0 missed; null where the value is unknown, or where the design has
 * nothing to measure it at: what is asked for is then somewhere else, and nobody knows how it fares there.
 */
export function meets(target: Target, amount: number | null, value: MetricResult['value']): number | null {
  if (value === 'unknown' || value === 'not-applicable') return null
  if ('oneOf' in target) {
    const level = String(value)
    if (hasOneOf(level, target.oneOf)) return full
    return target.partly !== undefined && hasOneOf(level, target.partly) ? 1 : 0
  }
  const number =
    value === 'unlimited' ? Number.POSITIVE_INFINITY : typeof value === 'number' ? value : Number.NaN
  if (Number.isNaN(number)) return null
  if ('cost' in target) return costAtom(number, amount)
  if ('atLeast' in target) {
    const least = target.atLeast === 'answer' ? amount : target.atLeast
    if (least === null) return null
    return number >= least ? full : target.partly !== undefined && number >= target.partly ? 1 : 0
  }
  const most = target.atMost === 'answer' ? amount : target.atMost
  if (most === null) return null
  return number <= most ? full : target.partly !== undefined && number <= target.partly ? 1 : 0
}

/** A level, or several joined by "+": is one of them wanted? */
const hasOneOf = (level: string, wanted: readonly string[]): boolean =>
  level.includes('+') ? level.split('+').some((one) => wanted.includes(one)) : wanted.includes(level)

/** The absolute cost scale: 2 up to the reference, a point less for each tenfold, in quarters. */
function costAtom(cost: number, reference: number | null): number {
  const base = Math.max(10, reference ?? 10)
  const raw = full - Math.log10(Math.max(cost, 0.01) / base)
  return Math.min(full, Math.max(0, Math.round(raw * 4) / 4))
}

/** How one atom is met. */
export interface Grade {
  /** 0..2; 1 where unknown. */
  readonly points: number
  readonly verdict: Verdict
  /** A must that would be missed, were the quota in the way not one that can be raised. */
  readonly raise: boolean
}

// Made once: atoms are graded by the ten thousand.
const unknown: Grade = { points: 1, verdict: 'unknown', raise: false }
const fully: Grade = { points: full, verdict: 'met', raise: false }
const missed: Grade = { points: 0, verdict: 'missed', raise: false }
const blocked: Grade = { points: 0, verdict: 'blocked', raise: false }
const raisable: Grade = { points: 1, verdict: 'partly', raise: true }

/** Grades one atom by the value of its metric. */
export function grade(atom: Atom, metric: MetricResult): Grade {
  const met = meets(atom.requirement.target, atom.amount, metric.value)
  if (met === null) return unknown
  if (met === full) return fully
  if (met > 0) return { points: met, verdict: 'partly', raise: false }
  if (atom.strength !== 'must') return missed
  return metric.adjustable ? raisable : blocked
}

/** Judges one atom by its metric. */
export const judge = (atom: Atom, metric: MetricResult): Scored => new Scored(atom, metric)

/** One atom and how it is met. What is said of it is put together when somebody reads it: most is never read. */
class Scored {
  readonly atom: Atom
  /** 0..2; 1 where unknown. */
  readonly points: number
  readonly verdict: Verdict
  readonly #raise: boolean
  readonly #metric: MetricResult
  #finding: Finding | undefined

  constructor(atom: Atom, metric: MetricResult) {
    const { points, verdict, raise } = grade(atom, metric)
    this.atom = atom
    this.points = points
    this.verdict = verdict
    this.#raise = raise
    this.#metric = metric
  }

  get finding(): Finding {
    this.#finding ??= findingOf(this.atom, this.#metric, this.verdict, this.#raise)
    return this.#finding
  }
}

function findingOf(atom: Atom, metric: MetricResult, verdict: Verdict, raise: boolean): Finding {
  return {
    id: `answer:${atom.question}:${atom.requirement.metric}`,
    origin: 'answer',
    verdict,
    axis: atom.axis,
    metric: atom.requirement.metric,
    question: atom.question,
    ...(atom.option === null ? {} : { option: atom.option }),
    strength: atom.strength,
    weight: atom.requirement.weight,
    target: atom.requirement.target,
    ...(atom.amount === null ? {} : { amount: atom.amount }),
    value: metric.value,
    ...(raise ? { raise } : {}),
    facts: metric.facts,
    ...(metric.ways === undefined ? {} : { ways: metric.ways }),
    parts: metric.parts,
    connections: metric.connections,
  }
}

/** Weight of an axis: the visitor's, else the default. */
export const weightOf = (workload: Workload, axis: AxisId): number => workload.weights[axis] ?? defaultWeight

export interface Total {
  /** G = Σ W·w·f. */
  readonly points: number
  /** The same of a design that meets everything. */
  readonly possible: number
  readonly fit: Fit
}

/** Points, and the share of what could be had, per axis and in all. */
export function total(scored: readonly Scored[], workload: Workload): Total {
  const got: Partial<Record<AxisId, number>> = {}
  const most: Partial<Record<AxisId, number>> = {}
  for (const { atom, points } of scored) {
    got[atom.axis] = (got[atom.axis] ?? 0) + atom.requirement.weight * points
    most[atom.axis] = (most[atom.axis] ?? 0) + atom.requirement.weight * full
  }
  let points = 0
  let possible = 0
  const fits: Partial<Record<AxisId, number | null>> = {}
  for (const { id } of axes) {
    const asked = most[id] ?? 0
    const had = got[id] ?? 0
    fits[id] = asked === 0 ? null : Math.round((100 * had) / asked)
    points += weightOf(workload, id) * had
    possible += weightOf(workload, id) * asked
  }
  return {
    points,
    possible,
    fit: { axes: fits as Fit['axes'], total: possible === 0 ? null : Math.round((100 * points) / possible) },
  }
}
