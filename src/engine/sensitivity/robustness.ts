/** How much it would take to get another recommendation. */
import { cores } from '#content/cores/index.ts'
import type { Field } from './field.ts'
import type { Flip } from './flips.ts'

/**
 * - `robust`: the next pattern is at least 5 points of fit behind, and no number changes the pattern unless it
 *   is at least three times as large or small.
 * - `fragile`: the next pattern is less than 2 points of fit behind, or a number that is half as large again,
 *   or two thirds, changes the pattern.
 * - `close`: anything between.
 */
export type Robustness = 'robust' | 'close' | 'fragile'

const robustBehind = 5
const fragileBehind = 2
const robustFactor = Math.log10(3)
const fragileFactor = Math.log10(1.5)

/** Another variant of the winner's pattern is no other recommendation. */
export function robustnessOf(field: Field, flips: readonly Flip[]): Robustness {
  const numbers = flips.filter(({ interval, samePattern, distance }) => {
    return interval !== null && !samePattern && distance < 1
  })
  const nearest = Math.min(Number.POSITIVE_INFINITY, ...numbers.map(({ distance }) => distance))
  const behind = behindOf(field)
  if (behind < fragileBehind || nearest < fragileFactor) return 'fragile'
  return behind >= robustBehind && nearest >= robustFactor ? 'robust' : 'close'
}

/** Points of fit, 0..100, between the winner and the best candidate of another pattern that no must rules out. */
export function behindOf(field: Field): number {
  const winner = field.winner()
  const own = field.standing(winner)
  const most = field.most()
  const next = field
    .ranked()
    .find((place) => place !== winner && cores[place]?.pattern !== cores[winner]?.pattern)
  if (next === undefined || most === 0) return most === 0 ? 0 : 100
  const { blocks, net } = field.standing(next)
  return blocks > own.blocks ? 100 : (100 * (own.net - net)) / most
}
