/**
 * The way of an edge between two boxes. A connection leaves at the right and arrives at the left; dead
 * letters leave at the bottom. An edge is one smooth curve where the way is free, and goes around in straight
 * lines with round corners where it is not, runs back, or returns to its own part.
 */
import { type Box, bottom, centre, grow, type Point, right } from './boxes.ts'
import { type Arrow, arrowAt, curve, drawn, length, middle, polyline, straight, type Way } from './way.ts'

export type EdgeKind = 'connection' | 'dead-letter'

export interface EdgePath {
  /** SVG path data of the line. It ends at the foot of the arrow head. */
  readonly d: string
  /** Points along the line, its curves included. */
  readonly points: readonly Point[]
  /** Middle of the words on the edge. */
  readonly label: Point
  readonly arrow: Arrow
}

export interface EdgeOptions {
  /** Shift of both ends along their sides: tells parallel edges apart. */
  readonly offset?: number
  /** Boxes to go around. The two ends may be among them. */
  readonly obstacles?: readonly Box[]
  /** Width of the words on a dead-letter edge: they stand beside its line where that runs down. */
  readonly labelWidth?: number
}

/** Clear space between the arrow's tip and the box it points to. */
const TIP_GAP = 2
const ARROW_LENGTH = 11
/** How far an edge runs straight before it turns, and how far it keeps from boxes that it goes around. */
const STUB = 20
const CLEARANCE = 16
/** An edge that comes nearer to a foreign box than this hits it. */
const TOUCH = 4

interface End {
  /** The tip of the arrow. */
  readonly tip: Point
  /** Direction in which the arrow points. */
  readonly along: Point
  /** The foot of the arrow head, where the line ends. */
  readonly foot: Point
}

function end(tip: Point, along: Point): End {
  return { tip, along, foot: { x: tip.x - along.x * ARROW_LENGTH, y: tip.y - along.y * ARROW_LENGTH } }
}

const RIGHT = { x: 1, y: 0 }
const LEFT = { x: -1, y: 0 }
const DOWN = { x: 0, y: 1 }

interface Candidate {
  readonly way: Way
  readonly end: End
}

/** The way from one box to another. The boxes may be the same, touch or overlap; a path always comes back. */
export function edgePath(from: Box, to: Box, kind: EdgeKind, options: EdgeOptions = {}): EdgePath {
  const { offset = 0, obstacles = [], labelWidth = 0 } = options
  const others = obstacles.filter((box) => box !== from && box !== to)
  const offers = kind === 'connection' ? connectionWays(from, to, offset) : deadLetterWays(from, to, offset)
  const best = choose(offers.direct, () => offers.around(channels(from, to, others)), others, from, to)
  return {
    d: drawn(best.way),
    points: best.way.points,
    label: labelOf(best.way, kind, labelWidth),
    arrow: arrowAt(best.end.tip, best.end.along, ARROW_LENGTH),
  }
}

/** Space between a line that runs down and the words beside it. */
const BESIDE = 7

function labelOf(way: Way, kind: EdgeKind, width: number): Point {
  const { x, y, upright } = middle(way)
  return kind === 'dead-letter' && upright && width > 0 ? { x: x + BESIDE + width / 2, y } : { x, y }
}

interface Offers {
  /** Smooth ways, the most wanted first. */
  readonly direct: readonly Candidate[]
  /** Ways around, over given lines. */
  readonly around: (lines: Channels) => readonly Candidate[]
}

interface Channels {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/** Lines beside boxes on which an edge can run without touching them. */
function channels(from: Box, to: Box, others: readonly Box[]): Channels {
  const near = grow(spanOf(from, to), 3 * CLEARANCE)
  const boxes = [from, to, ...others.filter((box) => touches(near, box)).slice(0, 24)]
  const between = (a: number, b: number) => (b - a >= CLEARANCE ? [(a + b) / 2] : [])
  return {
    xs: [
      ...between(right(from), to.x),
      ...between(right(to), from.x),
      ...boxes.flatMap((box) => [box.x - CLEARANCE, right(box) + CLEARANCE]),
    ],
    ys: [
      ...between(bottom(from), to.y),
      ...between(bottom(to), from.y),
      ...boxes.flatMap((box) => [box.y - CLEARANCE, bottom(box) + CLEARANCE]),
    ],
  }
}

function spanOf(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(right(a), right(b)) - x,
    height: Math.max(bottom(a), bottom(b)) - y,
  }
}

function touches(a: Box, b: Box): boolean {
  return a.x <= right(b) && b.x <= right(a) && a.y <= bottom(b) && b.y <= bottom(a)
}

function connectionWays(from: Box, to: Box, offset: number): Offers {
  const start = { x: right(from), y: centre(from).y + offset }
  const target = end({ x: to.x - TIP_GAP, y: centre(to).y + offset }, RIGHT)
  const room = target.foot.x - start.x
  const offer = (way: Way): Candidate => ({ way, end: target })
  const direct =
    room < CLEARANCE
      ? []
      : start.y === target.foot.y
        ? [offer(straight(start, target.foot))]
        : [
            offer(
              curve(start, horizontally(start, room / 2), horizontally(target.foot, -room / 2), target.foot),
            ),
          ]
  const out = start.x + STUB
  const into = target.foot.x - STUB / 2
  return {
    direct,
    around: ({ xs, ys }) => [
      ...xs
        .filter((x) => x >= start.x + CLEARANCE / 2 && x <= target.foot.x - CLEARANCE / 2)
        .map((x) => offer(polyline([start, { x, y: start.y }, { x, y: target.foot.y }, target.foot]))),
      ...ys.map((y) =>
        offer(
          polyline([
            start,
            { x: out, y: start.y },
            { x: out, y },
            { x: into, y },
            { x: into, y: target.foot.y },
            target.foot,
          ]),
        ),
      ),
    ],
  }
}

function horizontally(point: Point, by: number): Point {
  return { x: point.x + by, y: point.y }
}

function deadLetterWays(from: Box, to: Box, offset: number): Offers {
  const start = { x: centre(from).x + offset, y: bottom(from) }
  const top = end({ x: centre(to).x + offset, y: to.y - TIP_GAP }, DOWN)
  const left = end({ x: to.x - TIP_GAP, y: centre(to).y }, RIGHT)
  const rightSide = end({ x: right(to) + TIP_GAP, y: centre(to).y }, LEFT)
  const direct: Candidate[] = []
  const drop = top.foot.y - start.y
  if (drop >= CLEARANCE / 2) {
    if (Math.abs(top.foot.x - start.x) < 1) direct.push({ way: straight(start, top.foot), end: top })
    else if (start.x > to.x - ARROW_LENGTH && start.x < right(to) + ARROW_LENGTH && drop >= CLEARANCE) {
      const y = start.y + drop / 2
      direct.push({ way: polyline([start, { x: start.x, y }, { x: top.foot.x, y }, top.foot]), end: top })
    }
  }
  for (const side of [left, rightSide]) {
    const ahead = (side.foot.x - start.x) * side.along.x
    if (ahead >= CLEARANCE / 2 && side.foot.y - start.y >= CLEARANCE) {
      direct.push({ way: polyline([start, { x: start.x, y: side.foot.y }, side.foot]), end: side })
    }
  }
  const below = start.y + CLEARANCE
  return {
    direct,
    around: ({ xs, ys }) => [
      ...ys
        .filter((y) => y >= start.y + CLEARANCE / 2 && y <= top.foot.y - CLEARANCE / 2)
        .map((y) => ({
          way: polyline([start, { x: start.x, y }, { x: top.foot.x, y }, top.foot]),
          end: top,
        })),
      ...[left, rightSide].flatMap((side) => {
        const into = side.foot.x - (side.along.x * STUB) / 2
        return [into, ...xs]
          .filter((x) => (into - x) * side.along.x >= 0)
          .map((x) => ({
            way: polyline([
              start,
              { x: start.x, y: below },
              { x, y: below },
              { x, y: side.foot.y },
              side.foot,
            ]),
            end: side,
          }))
      }),
    ],
  }
}

/** Cost of a corner, and of a hit: any way without hits beats any with one. */
const CORNER = 24
const HIT = 1e6

/** The first direct way that hits nothing, else the shortest of all, hits and corners counted. */
function choose(
  direct: readonly Candidate[],
  around: () => readonly Candidate[],
  others: readonly Box[],
  from: Box,
  to: Box,
): Candidate {
  const foreign = others.map((box) => grow(box, TOUCH))
  const own = [grow(from, -1), grow(to, -1)]
  const blocked = [...foreign, ...own.filter(({ width, height }) => width > 0 && height > 0)]
  const free = direct.find(({ way }) => hits(way.points, blocked) === 0)
  if (free !== undefined) return free
  let best: Candidate | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of [...direct, ...around()]) {
    const { way } = candidate
    const cost = hits(way.points, blocked) * HIT + length(way.points) + way.corners * CORNER
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  if (best === undefined) throw new Error('No way for an edge')
  return best
}

function hits(points: readonly Point[], boxes: readonly Box[]): number {
  return boxes.filter((box) =>
    points.some((point, i) => i > 0 && crosses(points[i - 1] ?? point, point, box)),
  ).length
}

/** Whether the segment passes through the inside of the box (Liang–Barsky clipping). */
function crosses(a: Point, b: Point, box: Box): boolean {
  if (Math.max(a.x, b.x) <= box.x || Math.min(a.x, b.x) >= right(box)) return false
  if (Math.max(a.y, b.y) <= box.y || Math.min(a.y, b.y) >= bottom(box)) return false
  let enter = 0
  let leave = 1
  for (const [from, by, low, high] of [
    [a.x, b.x - a.x, box.x, right(box)],
    [a.y, b.y - a.y, box.y, bottom(box)],
  ] as const) {
    if (by === 0) continue
    const first = (low - from) / by
    const second = (high - from) / by
    enter = Math.max(enter, Math.min(first, second))
    leave = Math.min(leave, Math.max(first, second))
  }
  return enter < leave
}
