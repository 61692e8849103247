/** Lines made of straight pieces and curves: SVG path data, points along them, arrow heads. */
import type { Point } from './boxes.ts'

export interface Way {
  readonly start: Point
  readonly pieces: readonly Piece[]
  /** Start, points along the curves, and end. */
  readonly points: readonly Point[]
  /** The same points without those that round its corners: for tests where it leads. */
  readonly bends: readonly Point[]
  /** How many times it turns. */
  readonly corners: number
  /** It runs straight up or down in its middle. */
  readonly upright: boolean
}

type Piece =
  | { readonly type: 'L'; readonly to: Point }
  | { readonly type: 'Q'; readonly control: Point; readonly to: Point }
  | { readonly type: 'C'; readonly first: Point; readonly second: Point; readonly to: Point }

export interface Arrow extends Point {
  /** Where it points, in degrees: 0 right, 90 down, 180 left. `x` and `y` are its tip. */
  readonly angle: number
  /** Its three corners, the tip first. */
  readonly corners: readonly [Point, Point, Point]
  /** SVG path data of the filled head. */
  readonly d: string
}

/** Corners of polylines are rounded so far. */
const CORNER_RADIUS = 14
const CURVE_STEPS = 16
const CORNER_STEPS = 4

export function straight(start: Point, to: Point): Way {
  const points = [start, to]
  return { start, pieces: [{ type: 'L', to }], points, bends: points, corners: 0, upright: start.x === to.x }
}

/** One cubic curve. */
export function curve(start: Point, first: Point, second: Point, to: Point): Way {
  const points = Array.from({ length: CURVE_STEPS + 1 }, (_, i) => {
    const t = i / CURVE_STEPS
    const s = 1 - t
    const along = (a: number, b: number, c: number, d: number) =>
      s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
    return {
      x: along(start.x, first.x, second.x, to.x),
      y: along(start.y, first.y, second.y, to.y),
    }
  })
  return {
    start,
    pieces: [{ type: 'C', first, second, to }],
    points,
    bends: points,
    corners: 0,
    upright: false,
  }
}

/** Straight pieces through the given points, with round corners. Points on a line with their neighbours do no harm. */
export function polyline(through: readonly Point[]): Way {
  const corners = withoutIdle(through)
  const start = corners[0] ?? { x: 0, y: 0 }
  const pieces: Piece[] = []
  const points: Point[] = [start]
  for (let i = 1; i < corners.length; i++) {
    const before = corners[i - 1] ?? start
    const at = corners[i] ?? start
    const after = corners[i + 1]
    if (after === undefined) {
      pieces.push({ type: 'L', to: at })
      points.push(at)
      continue
    }
    const radius = Math.min(CORNER_RADIUS, distance(before, at) / 2, distance(at, after) / 2)
    const from = towards(at, before, radius)
    const to = towards(at, after, radius)
    pieces.push({ type: 'L', to: from }, { type: 'Q', control: at, to })
    for (let step = 0; step <= CORNER_STEPS; step++) {
      const t = step / CORNER_STEPS
      const along = (a: number, b: number, c: number) =>
        (1 - t) * (1 - t) * a + 2 * (1 - t) * t * b + t * t * c
      points.push({ x: along(from.x, at.x, to.x), y: along(from.y, at.y, to.y) })
    }
  }
  const half = halfWay(points)
  return {
    start,
    pieces,
    points,
    bends: corners,
    corners: Math.max(0, corners.length - 2),
    upright: half !== undefined && half.from.x === half.to.x,
  }
}

/** Without repeated points and without points in the middle of a straight run. */
function withoutIdle(through: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of through) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last !== undefined && last.x === point.x && last.y === point.y) continue
    const inLine =
      last !== undefined &&
      before !== undefined &&
      ((before.x === last.x && last.x === point.x && (last.y - before.y) * (point.y - last.y) > 0) ||
        (before.y === last.y && last.y === point.y && (last.x - before.x) * (point.x - last.x) > 0))
    if (inLine) kept.pop()
    kept.push(point)
  }
  return kept
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to)
  if (whole === 0) return from
  return { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole }
}

/** Length of the line through the points. */
export function length(points: readonly Point[]): number {
  return points.reduce((sum, point, i) => sum + (i === 0 ? 0 : distance(points[i - 1] ?? point, point)), 0)
}

/** The point half way along. */
export function middle(points: readonly Point[]): Point {
  const half = halfWay(points)
  return half === undefined ? (points[0] ?? { x: 0, y: 0 }) : towards(half.from, half.to, half.by)
}

/** The segment on which the point half way lies, and how far along it. */
function halfWay(
  points: readonly Point[],
): { readonly from: Point; readonly to: Point; readonly by: number } | undefined {
  let left = length(points) / 2
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1]
    const to = points[i]
    if (from === undefined || to === undefined) return undefined
    const step = distance(from, to)
    if (step >= left && step > 0) return { from, to, by: left }
    left -= step
  }
  return undefined
}

/** SVG path data, to hundredths of a unit. */
export function drawn({ start, pieces }: Pick<Way, 'start' | 'pieces'>): string {
  return `M${pair(start)}${pieces.map(pieceData).join('')}`
}

/** The same line from its end to its start. */
export function turned({ start, pieces }: Way): Pick<Way, 'start' | 'pieces'> {
  const ends = [start, ...pieces.map(({ to }) => to)]
  const back = pieces.map((piece, i): Piece => {
    const to = ends[i] ?? start
    return piece.type === 'C' ? { ...piece, first: piece.second, second: piece.first, to } : { ...piece, to }
  })
  return { start: ends.at(-1) ?? start, pieces: back.reverse() }
}

function pieceData(piece: Piece): string {
  switch (piece.type) {
    case 'L':
      return `L${pair(piece.to)}`
    case 'Q':
      return `Q${pair(piece.control)} ${pair(piece.to)}`
    case 'C':
      return `C${pair(piece.first)} ${pair(piece.second)} ${pair(piece.to)}`
  }
}

function pair({ x, y }: Point): string {
  return `${hundredths(x)} ${hundredths(y)}`
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** The arrow head with its tip at a point, as long as wide, pointing along a unit vector. */
export function arrowAt(tip: Point, along: Point, size: number): Arrow {
  const foot = { x: tip.x - along.x * size, y: tip.y - along.y * size }
  const half = size / 2
  const corners = [
    tip,
    { x: foot.x - along.y * half, y: foot.y + along.x * half },
    { x: foot.x + along.y * half, y: foot.y - along.x * half },
  ] as const
  const angle = Math.round((Math.atan2(along.y, along.x) * 180) / Math.PI)
  return { x: tip.x, y: tip.y, angle, corners, d: `M${corners.map(pair).join('L')}Z` }
}
