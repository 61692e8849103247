/** Finding room for something new. */
import { around, type Box, bottom, GRID, grow, overlap, type Point, right, snap } from './boxes.ts'

/** Boxes are kept so far apart where a place is chosen for somebody. */
export const ROOM = 24

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The place nearest to the wanted one where a box of this size stands `ROOM` clear of all others, on the
 * grid. Places below come before places beside, of the same distance.
 */
export function freePlace(taken: readonly Box[], wanted: Box): Point {
  const at = { ...wanted, x: snap(wanted.x), y: snap(wanted.y) }
  const isFree = (x: number, y: number) => !taken.some((box) => overlap(grow(box, ROOM), { ...at, x, y }))
  if (isFree(at.x, at.y)) return { x: at.x, y: at.y }
  const across = nearestFirst(
    at.x,
    taken.flatMap((box) => [snapUp(right(box) + ROOM), -snapUp(at.width + ROOM - box.x)]),
  ).map((x) => ({ x, cost: Math.abs(x - at.x) * 1.5 }))
  const down = nearestFirst(
    at.y,
    taken.flatMap((box) => [snapUp(bottom(box) + ROOM), -snapUp(at.height + ROOM - box.y)]),
  ).map((y) => ({ y, cost: Math.abs(y - at.y) + (y < at.y ? 1 : 0) }))
  let best: Point = { x: at.x, y: at.y }
  let least = Number.POSITIVE_INFINITY
  for (const { x, cost } of across) {
    if (cost >= least) break
    for (const { y, cost: more } of down) {
      if (cost + more >= least) break
      if (!isFree(x, y)) continue
      best = { x: x + 0, y: y + 0 }
      least = cost + more
    }
  }
  // Below the lowest box everything is free, so that a place was found.
  return best
}

/** The place itself and the others, each once, by their distance from it; of two alike the greater first. */
function nearestFirst(place: number, others: readonly number[]): readonly number[] {
  return [...new Set([place, ...others])].sort((a, b) => Math.abs(a - place) - Math.abs(b - place) || b - a)
}

/** So many things in a row, where several are placed at once. */
const ROW_LENGTH = 5

/** Places for boxes in rows below all that stands already. */
export function rowsBelow(taken: readonly Box[], sizes: readonly Size[]): readonly Point[] {
  const whole = around(taken)
  const width = snapUp(Math.max(0, ...sizes.map((size) => size.width)) + ROOM)
  const height = snapUp(Math.max(0, ...sizes.map((size) => size.height)) + ROOM)
  const left = snap(whole?.x ?? 0)
  const top = whole === undefined ? 0 : snapUp(bottom(whole) + ROOM)
  return sizes.map((_, i) => ({
    x: left + (i % ROW_LENGTH) * width,
    y: top + Math.floor(i / ROW_LENGTH) * height,
  }))
}

function snapUp(value: number): number {
  return Math.ceil(value / GRID) * GRID
}
