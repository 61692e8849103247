/** The order of candidates: one rule for the ranking, the flips and the proof. */
import { kinds } from '#content/kinds/index.ts'
import type { Design } from '../design/model.ts'
import { isBetween, isLimited, isSource } from './draft.ts'

/** Where a candidate stands. */
export interface Standing {
  /** Musts that it misses. */
  readonly blocks: number
  /** Points less simplicity. */
  readonly net: number
  /** Parts that its recipe does not name. */
  readonly unnamed: number
  /** Its place among those that are equal in everything else. */
  readonly tie: number
}

/**
 * Negative where the first is ahead: fewer musts missed; then more points less simplicity; then fewer parts
 * that the recipe does not name; then the fixed order of content, the plainest first.
 */
export function compareStandings(a: Standing, b: Standing): number {
  return a.blocks - b.blocks || b.net - a.net || a.unnamed - b.unnamed || a.tie - b.tie
}

/**
 * AWS parts that the recipe does not name, those put between counting double: of two equal designs the one
 * that names its parts is told.
 */
export const unnamedIn = (design: Design): number =>
  design.parts.reduce((sum, { id, kind }) => {
    if (kinds[kind].group === 'outside') return sum
    return sum + (isBetween(id) ? 2 : isSource(id) || isLimited(id) ? 1 : 0)
  }, 0)
