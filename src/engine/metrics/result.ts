/** Building blocks of metric results. */

import { factAdjustable } from '../facts.ts'
import type { Link, Node } from '../graph.ts'
import type { MetricResult, MetricValue } from '../types.ts'

export interface Basis {
  readonly facts?: readonly string[]
  readonly parts?: readonly Node[]
  readonly links?: readonly Link[]
  readonly adjustable?: boolean
}

export function result(value: MetricValue, basis: Basis = {}): MetricResult {
  return {
    value,
    facts: basis.facts ?? [],
    parts: basis.parts?.map((node) => node.part.id) ?? [],
    connections: basis.links?.map((link) => link.connection.id) ?? [],
    adjustable: basis.adjustable ?? false,
  }
}

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
 * already as bad as can be (`floor`).
 */
export function extreme(bounds: readonly Bound[], which: 'least' | 'most', floor: number): Bound | null {
  let best: Bound | null = null
  let unknown: Bound | null = null
  for (const bound of bounds) {
    if (bound.value === null) unknown ??= bound
    else if (
      best === null ||
      best.value === null ||
      (which === 'least' ? bound.value < best.value : bound.value > best.value)
    )
      best = bound
  }
  if (unknown !== null && (best === null || best.value !== floor)) return unknown
  return best
}

export function fromBound(bound: Bound | null): MetricResult {
  if (bound === null) return result('unknown')
  if (bound.value === null) return result('unknown', bound)
  const adjustable =
    bound.adjustable ??
    (bound.facts !== undefined && bound.facts.length > 0 && bound.facts.some(factAdjustable))
  return result(amount(bound.value), { ...bound, adjustable })
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
