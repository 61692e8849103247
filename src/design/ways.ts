/** The ways that an edge between two boxes may take, before anything in between is looked at. */
import { type Box, bottom, centre, grow, type Point, right } from './boxes.ts'
import { curve, polyline, straight, type Way } from './way.ts'

/** A way with the arrow head that it leads to. Of many offers one is taken: only that one is drawn. */
export interface Offer {
  /** Where it leads, corners not rounded. */
  readonly bends: readonly Point[]
  readonly corners: number
  readonly draw: () => Way
  readonly end: End
}

function plain(way: Way, end: End): Offer {
  return { bends: way.bends, corners: 0, draw: () => way, end }
}

function bent(bends: readonly Point[], end: End): Offer {
  return { bends, corners: bends.length - 2, draw: () => polyline(bends), end }
}

export interface End {
  /** The tip of the arrow. */
  readonly tip: Point
  /** Direction in which the arrow points. */
  readonly along: Point
  /** The foot of the arrow head, where the line ends. */
  readonly foot: Point
}

/** Lines beside boxes on which an edge can run without touching them. */
export interface Channels {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

export interface Offers {
  /** Plain ways, the most wanted first. */
  readonly direct: readonly Offer[]
  /** Ways around, over given lines. Never empty. */
  readonly around: (lines: Channels) => readonly Offer[]
}

export const ARROW_LENGTH = 11
/** Clear space between the arrow's tip and the box it points to. */
const TIP_GAP = 2
/** How far an edge runs straight before it turns. */
const STUB = 20
/** How far an edge keeps from boxes that it goes around; further if another edge runs there. */
const CLEARANCE = 16
const NEXT_LANE = 8
/** The nearest that dead letters arrive to a corner of a part. */
const CORNER = 28
/** So many boxes near an edge are gone around; more would take too long. */
const NEAR = 24

const RIGHT = { x: 1, y: 0 }
const LEFT = { x: -1, y: 0 }
const DOWN = { x: 0, y: 1 }

function end(tip: Point, along: Point): End {
  return { tip, along, foot: { x: tip.x - along.x * ARROW_LENGTH, y: tip.y - along.y * ARROW_LENGTH } }
}

export function channels(from: Box, to: Box, others: readonly Box[]): Channels {
  const x = Math.min(from.x, to.x)
  const y = Math.min(from.y, to.y)
  const span = {
    x,
    y,
    width: Math.max(right(from), right(to)) - x,
    height: Math.max(bottom(from), bottom(to)) - y,
  }
  const reach = grow(span, 4 * CLEARANCE)
  const near = others.filter(
    (box) =>
      box.x <= right(reach) && right(box) >= reach.x && box.y <= bottom(reach) && bottom(box) >= reach.y,
  )
  const between = (a: number, b: number) => (b - a >= CLEARANCE ? [(a + b) / 2] : [])
  const beside = (low: number, high: number) =>
    [CLEARANCE, CLEARANCE + NEXT_LANE].flatMap((by) => [low - by, high + by])
  const boxes = [from, to, ...near.slice(0, NEAR)]
  return {
    xs: [
      ...between(right(from), to.x),
      ...between(right(to), from.x),
      ...boxes.flatMap((box) => beside(box.x, right(box))),
    ],
    ys: [
      ...between(bottom(from), to.y),
      ...between(bottom(to), from.y),
      ...boxes.flatMap((box) => beside(box.y, bottom(box))),
    ],
  }
}

/** From the middle of the right side to the middle of the left side. */
export function connectionWays(from: Box, to: Box, offset: number): Offers {
  const start = { x: right(from), y: centre(from).y + offset }
  const target = end({ x: to.x - TIP_GAP, y: centre(to).y + offset }, RIGHT)
  const foot = target.foot
  const room = foot.x - start.x
  const through = (...points: readonly Point[]) => bent([start, ...points, foot], target)
  const smooth = curve(
    start,
    { x: start.x + room / 2, y: start.y },
    { x: foot.x - room / 2, y: foot.y },
    foot,
  )
  const out = start.x + STUB
  const into = foot.x - STUB / 2
  return {
    direct: room < CLEARANCE ? [] : [plain(start.y === foot.y ? straight(start, foot) : smooth, target)],
    around: ({ xs, ys }) => [
      ...xs
        .filter((x) => x >= start.x + CLEARANCE / 2 && x <= foot.x - CLEARANCE / 2)
        .map((x) => through({ x, y: start.y }, { x, y: foot.y })),
      ...ys.map((y) =>
        through({ x: out, y: start.y }, { x: out, y }, { x: into, y }, { x: into, y: foot.y }),
      ),
    ],
  }
}

/** From the middle of the bottom to the top of a box below, else to the nearer side. */
export function deadLetterWays(from: Box, to: Box): Offers {
  const start = { x: centre(from).x, y: bottom(from) }
  const inset = Math.min(CORNER, to.width / 2)
  const topX = Math.min(right(to) - inset, Math.max(to.x + inset, start.x))
  const top = end({ x: topX, y: to.y - TIP_GAP }, DOWN)
  const sides = [
    end({ x: to.x - TIP_GAP, y: centre(to).y }, RIGHT),
    end({ x: right(to) + TIP_GAP, y: centre(to).y }, LEFT),
  ]
  const through = (target: End, ...points: readonly Point[]) => bent([start, ...points, target.foot], target)
  const drop = top.foot.y - start.y
  const down = (y: number) => through(top, { x: start.x, y }, { x: topX, y })
  const below = start.y + CLEARANCE
  return {
    direct: [
      ...(drop >= CLEARANCE / 2 && topX === start.x ? [plain(straight(start, top.foot), top)] : []),
      ...sides
        .filter(
          ({ foot, along }) => (foot.x - start.x) * along.x >= CLEARANCE / 2 && foot.y - start.y >= CLEARANCE,
        )
        .map((side) => through(side, { x: start.x, y: side.foot.y })),
    ],
    around: ({ xs, ys }) => [
      ...ys.filter((y) => y >= start.y + CLEARANCE / 2 && y <= top.foot.y - CLEARANCE / 2).map(down),
      ...sides.flatMap((side) => {
        const into = side.foot.x - (side.along.x * STUB) / 2
        return [into, ...xs]
          .filter((x) => (into - x) * side.along.x >= 0)
          .map((x) => through(side, { x: start.x, y: below }, { x, y: below }, { x, y: side.foot.y }))
      }),
    ],
  }
}
