/** Points and rectangles in design units. */

/** Everything stands on this grid. */
export const GRID = 8

export interface Point {
  readonly x: number
  readonly y: number
}

/** Top left corner and size. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Nearest place on the grid; never −0. */
export function snap(value: number): number {
  return Math.round(value / GRID) * GRID + 0
}

export function right(box: Box): number {
  return box.x + box.width
}

export function bottom(box: Box): number {
  return box.y + box.height
}

export function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** Their insides share a point; touching edges do not count. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

/** `inner` lies in `outer`, edges included. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer)
  )
}

/** The smallest box around all of them; undefined for none. */
export function around(boxes: Iterable<Box>): Box | undefined {
  let x = Number.POSITIVE_INFINITY
  let y = Number.POSITIVE_INFINITY
  let far = Number.NEGATIVE_INFINITY
  let low = Number.NEGATIVE_INFINITY
  for (const box of boxes) {
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    far = Math.max(far, right(box))
    low = Math.max(low, bottom(box))
  }
  return far < x ? undefined : { x, y, width: far - x, height: low - y }
}

/** The box around points; undefined for none. */
export function aroundPoints(points: Iterable<Point>): Box | undefined {
  return around([...points].map(({ x, y }) => ({ x, y, width: 0, height: 0 })))
}
