/** Finding room for something new. */
import { type Box, bottom, GRID, grow, overlap, type Point, right, snap } from './boxes.ts'

/** Boxes are kept so far apart where a place is chosen for somebody. */
export const ROOM = 24

/**
 * The place nearest to the wanted one where a box of this size stands `ROOM` clear of all others, on the
 * grid. Places below come before places beside, of the same distance.
 */
export function freePlace(taken: readonly Box[], wanted: Box): Point {
  const at = { ...wanted, x: snap(wanted.x), y: snap(wanted.y) }
  const isFree = (x: number, y: number) => !taken.some((box) => overlap(grow(box, ROOM), { ...at, x, y }))
  if (isFree(at.x, at.y)) return { x: at.x, y: at.y }
  const xs = [
    at.x,
    ...taken.flatMap((box) => [snapUp(right(box) + ROOM), -snapUp(-(box.x - ROOM - at.width))]),
  ]
  const ys = [
    at.y,
    ...taken.flatMap((box) => [snapUp(bottom(box) + ROOM), -snapUp(-(box.y - ROOM - at.height))]),
  ]
  const far = ({ x, y }: Point) => Math.abs(x - at.x) * 1.5 + Math.abs(y - at.y) + (y < at.y ? 1 : 0)
  let best: Point | undefined
  for (const x of new Set(xs)) {
    for (const y of new Set(ys)) {
      const point = { x: x + 0, y: y + 0 }
      if ((best === undefined || far(point) < far(best)) && isFree(x, y)) best = point
    }
  }
  // The lowest line of all is always free, so that there is a best.
  return best ?? { x: at.x, y: at.y }
}

function snapUp(value: number): number {
  return Math.ceil(value / GRID) * GRID
}
