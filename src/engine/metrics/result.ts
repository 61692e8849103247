/** Building blocks of metric results. */

import { factAdjustable } from '../facts.ts'
import type { Link, Node } from '../graph.ts'
import type { MetricResult, MetricValue } from '../types.ts'

export interface Basis {
  readonly facts?: readonly string[]
  readonly parts?: readonly Node[]
  readonly links?: readonly Link[]
  /** Ways of connecting whose facts it rests on, by id. */
  readonly ways?: readonly string[]
  readonly adjustable?: boolean
}

/** Made once: results are made by the ten thousand. */
const none: readonly string[] = []

export function result(value: MetricValue, basis: Basis = {}): MetricResult {
  const { facts = none, ways, adjustable = false } = basis
  const parts = basis.parts?.map((node) => node.part.id) ?? none
  const connections = basis.links?.map((link) => link.connection.id) ?? none
  return ways === undefined
    ? { value, facts, parts, connections, adjustable }
    : { value, facts, ways, parts, connections, adjustable }
}

/** Ids of the ways by which hops are made. */
export const waysOf = (links: readonly Link[]): readonly string[] => [
  ...new Set(links.flatMap(({ mechanism }) => mechanism?.id ?? [])),
]

/** A number as a metric value. */
export function amount(value: number): MetricValue {
  return value === Number.POSITIVE_INFINITY ? 'unlimited' : value
}

/** Something that bounds a metric, with what it rests on. `null`: unknown. */
export interface Bound extends Basis {
  readonly value: number | null
}

/**
 * The smallest (or largest) of some bounds. An unknown bound makes the whole unknown, unless a known one is
 * already as bad as can be (`floor`). Of equal bounds one that cannot be raised decides.
 */
export function extreme(bounds: readonly Bound[], which: 'least' | 'most', floor: number): Bound | null {
  let best: Bound | null = null
  let value = 0
  let unknown: Bound | null = null
  for (const bound of bounds) {
    if (bound.value === null) {
      unknown ??= bound
      continue
    }
    const further = which === 'least' ? bound.value < value : bound.value > value
    const firmer = bound.value === value && best !== null && isAdjustable(best) && !isAdjustable(bound)
    if (best !== null && !further && !firmer) continue
    best = bound
    value = bound.value
  }
  return unknown !== null && best?.value !== floor ? unknown : best
}

/** Said by the bound itself, else by its facts: a quota that can be raised, or of which nobody knows. */
function isAdjustable({ adjustable, facts = [] }: Bound): boolean {
  return adjustable ?? facts.some(factAdjustable)
}

export function fromBound(bound: Bound | null): MetricResult {
  if (bound === null) return result('unknown')
  if (bound.value === null) return result('unknown', bound)
  return result(amount(bound.value), { ...bound, adjustable: isAdjustable(bound) })
}

/** A level with its basis; the worst of several by the order of `levels`. */
export interface LevelBound extends Basis {
  readonly level: string
}

/** The worst level (first in `levels`). `unknown` yields to anything at the bottom and beats the rest. */
export function worst(levels: readonly string[], bounds: readonly LevelBound[]): LevelBound | null {
  const rank = (bound: LevelBound) => (bound.level === 'unknown' ? 0.5 : levels.indexOf(bound.level))
  return bounds.reduce<LevelBound | null>(
    (found, bound) => (found === null || rank(bound) < rank(found) ? bound : found),
    null,
  )
}

/** The best level (last in `levels`). */
export function best(levels: readonly string[], bounds: readonly LevelBound[]): LevelBound | null {
  const rank = (bound: LevelBound) =>
    bound.level === 'unknown' ? levels.length - 1.5 : levels.indexOf(bound.level)
  return bounds.reduce<LevelBound | null>(
    (found, bound) => (found === null || rank(bound) > rank(found) ? bound : found),
    null,
  )
}

export function fromLevel(bound: LevelBound | null): MetricResult {
  return bound === null ? result('unknown') : result(bound.level, bound)
}
