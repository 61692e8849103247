import type { Box as PlainBox } from '../../design/boxes.ts'
import type { Box } from './walk.ts'

/** A thin line of the canvas on which two boxes line up. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

/**
 * Where the moving box lines up with one of the others: by left, centre or right, and by top, middle or
 * bottom. At most one line an axis, the one to the nearest box.
 */
export function guidesOf(moving: PlainBox, others: readonly Box[]): Guide[] {
  const found: Guide[] = []
  for (const axis of ['x', 'y'] as const) {
    const across = axis === 'x' ? 'y' : 'x'
    const size = axis === 'x' ? 'width' : 'height'
    const length = axis === 'x' ? 'height' : 'width'
    let best: Guide | null = null
    let least = Number.POSITIVE_INFINITY
    for (const other of others) {
      const distance = Math.abs(other[across] - moving[across])
      if (distance >= least) continue
      const at = [0, 0.5, 1]
        .map((part) => moving[axis] + moving[size] * part)
        .find((line, i) => Math.abs(line - (other[axis] + other[size] * i * 0.5)) < 0.5)
      if (at === undefined) continue
      least = distance
      best = {
        axis,
        at,
        from: Math.min(moving[across], other[across]),
        to: Math.max(moving[across] + moving[length], other[across] + other[length]),
      }
    }
    if (best) found.push(best)
  }
  return found
}
