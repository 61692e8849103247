/**
 * The way of an edge between two boxes. A connection leaves at the right and arrives at the left; dead
 * letters leave at the bottom. An edge is one smooth curve where the way is free, and goes around in straight
 * lines with round corners where it is not, runs back, or returns to its own part.
 */
import { aroundPoints, type Box, bottom, grow, overlap, type Point, right } from './boxes.ts'
import { type Arrow, arrowAt, drawn, length, middle, turned, type Way } from './way.ts'
import { ARROW_LENGTH, channels, connectionWays, deadLetterWays, type Offer, type Offers } from './ways.ts'

export type EdgeKind = 'connection' | 'dead-letter'

export interface EdgePath {
  /**
   * SVG path data of the line, up to the foot of the arrow head. That of dead letters is written from there to its
   * start: where several of these dashed lines come together, their dashes fall on each other.
   */
  readonly d: string
  /** Points along the line, its curves included. */
  readonly points: readonly Point[]
  /** Middle of the words on the edge. */
  readonly label: Point
  readonly arrow: Arrow
  /** Its pieces that run level or upright. */
  readonly runs: readonly Run[]
}

export type Run = readonly [from: Point, to: Point]

export interface EdgeOptions {
  /** Shift of both ends of a connection along their sides: tells parallel edges apart. */
  readonly offset?: number
  /** Boxes to go around. The two ends may be among them. */
  readonly obstacles?: readonly Box[]
  /** Runs of other edges, beside which this one runs rather than on them. */
  readonly beside?: readonly Run[]
  /** Size of the words on the edge: they are put where they cover no box. */
  readonly label?: { readonly width: number; readonly height: number }
}

/** The way from one box to another. The boxes may be the same, touch or overlap; a path always comes back. */
export function edgePath(from: Box, to: Box, kind: EdgeKind, options: EdgeOptions = {}): EdgePath {
  const { offset = 0, obstacles = [], beside = [], label } = options
  const others = obstacles.filter((box) => box !== from && box !== to)
  const offers = kind === 'connection' ? connectionWays(from, to, offset) : deadLetterWays(from, to)
  const { draw, end } = choose(offers, from, to, others, beside)
  const way = draw()
  return {
    d: drawn(kind === 'dead-letter' ? turned(way) : way),
    points: way.points,
    label: label === undefined ? middle(way.points) : labelPlace(way, kind, label, [from, to, ...others]),
    arrow: arrowAt(end.tip, end.along, ARROW_LENGTH),
    runs: runsOf(way.bends),
  }
}

/** An edge that comes nearer to a foreign box than this hits it. */
const TOUCH = 8
/** Cost of a corner in lengths, of running on another edge, and of a hit: any way without beats any with one. */
const CORNER = 24
const SHARED = 3
const HIT = 1e6

/** The first plain way that hits nothing, else the cheapest of all. */
function choose(
  { direct, around }: Offers,
  from: Box,
  to: Box,
  others: readonly Box[],
  beside: readonly Run[],
): Offer {
  const own = [grow(from, -1), grow(to, -1)].filter(({ width, height }) => width > 0 && height > 0)
  const foreign = others.map((box) => grow(box, TOUCH))
  const free = direct.find(({ bends }) => hits(bends, [...foreign, ...own]) === 0)
  if (free !== undefined) return free
  const lines = channels(from, to, others)
  const offers = [...direct, ...around(lines)]
    .map((offer) => ({ offer, plain: length(offer.bends) + offer.corners * CORNER }))
    .sort((a, b) => a.plain - b.plain)
  const within = aroundPoints(offers.flatMap(({ offer }) => offer.bends)) ?? from
  const blocked = [...foreign.filter((box) => overlap(box, within)), ...own]
  const shared = beside.filter(([p, q]) => meets(p, q, within))
  let best: Offer | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { offer, plain } of offers) {
    if (plain >= least) break
    const { bends } = offer
    const clear = plain + hits(bends, blocked) * HIT
    if (clear >= least) continue
    const cost = clear + sharedLength(runsOf(bends), shared) * SHARED
    if (cost < least) {
      least = cost
      best = offer
    }
  }
  if (best === undefined) throw new Error('An edge was offered no way')
  return best
}

function hits(points: readonly Point[], boxes: readonly Box[]): number {
  let count = 0
  for (const box of boxes) {
    for (let i = 1; i < points.length; i++) {
      const from = points[i - 1]
      const to = points[i]
      if (from !== undefined && to !== undefined && crosses(from, to, box)) {
        count++
        break
      }
    }
  }
  return count
}

/** Whether the box around a segment touches a box. */
function meets(a: Point, b: Point, box: Box): boolean {
  return (
    Math.max(a.x, b.x) >= box.x &&
    Math.min(a.x, b.x) <= right(box) &&
    Math.max(a.y, b.y) >= box.y &&
    Math.min(a.y, b.y) <= bottom(box)
  )
}

/** Whether the segment passes through the inside of the box (Liang–Barsky clipping). */
function crosses(a: Point, b: Point, box: Box): boolean {
  if (Math.max(a.x, b.x) <= box.x || Math.min(a.x, b.x) >= right(box)) return false
  if (Math.max(a.y, b.y) <= box.y || Math.min(a.y, b.y) >= bottom(box)) return false
  if (a.x === b.x || a.y === b.y) return true
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

/** Lines nearer to each other than this look like one. */
const SAME_LINE = 6

function runsOf(bends: readonly Point[]): readonly Run[] {
  return bends.slice(1).flatMap((to, i) => {
    const from = bends[i] ?? to
    return from.x === to.x || from.y === to.y ? [[from, to] as const] : []
  })
}

/** How long the runs of two edges lie on each other. */
function sharedLength(a: readonly Run[], b: readonly Run[]): number {
  let total = 0
  for (const one of a) {
    for (const other of b) total += together(one, other, 'x', 'y') + together(one, other, 'y', 'x')
  }
  return total
}

function together([p, q]: Run, [r, s]: Run, along: 'x' | 'y', across: 'x' | 'y'): number {
  if (p[across] !== q[across] || r[across] !== s[across]) return 0
  if (Math.abs(p[across] - r[across]) >= SAME_LINE) return 0
  const low = Math.max(Math.min(p[along], q[along]), Math.min(r[along], s[along]))
  const high = Math.min(Math.max(p[along], q[along]), Math.max(r[along], s[along]))
  return Math.max(0, high - low)
}

/** Space between a line that runs down and the words beside it. */
const BESIDE = 7

/**
 * The middle of the line, or where else the words cover no box: on a straight piece, or at either side of one that
 * runs down. Words of dead letters always stand beside such a piece.
 */
function labelPlace(
  way: Way,
  kind: EdgeKind,
  { width, height }: { readonly width: number; readonly height: number },
  boxes: readonly Box[],
): Point {
  const pieces = way.bends.slice(1).map((to, i) => [way.bends[i] ?? to, to] as const)
  const longest = [...pieces].sort((a, b) => length(b) - length(a))
  const places = [
    { at: middle(way.points), upright: way.upright },
    ...(way.corners > 0 ? longest : []).flatMap(([from, to]) =>
      [0.5, 0.25, 0.75].map((t) => ({
        at: { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) },
        upright: from.x === to.x,
      })),
    ),
  ].flatMap(({ at, upright }) => {
    const sides = [BESIDE + width / 2, -BESIDE - width / 2].map((by) => ({ x: at.x + by, y: at.y }))
    return !upright ? [at] : kind === 'dead-letter' ? sides : [at, ...sides]
  })
  const isFree = ({ x, y }: Point) =>
    !boxes.some((box) => overlap(box, { x: x - width / 2, y: y - height / 2, width, height }))
  return places.find(isFree) ?? places[0] ?? middle(way.points)
}
