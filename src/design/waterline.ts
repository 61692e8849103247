/**
 * The waterline: above it what a caller waits for, below it what is told by messages. A part is above if
 * synchronous connections lead to it from where the design begins.
 */
import { kinds } from '#content/kinds/index.ts'
import type { Invocation, Role } from '#content/schema.ts'
import { around, type Box, bottom, type Point, right } from './boxes.ts'
import { invocationOf } from './connect.ts'
import { bounds, partBoxes } from './geometry.ts'
import { graphOf, isDeadLetterTarget } from './graph.ts'
import type { Connection, Design, Part, PartId } from './model.ts'
import { drawn, polyline } from './way.ts'

export type InvocationOf = (design: Design, connection: Connection) => Invocation | 'unknown'

export interface WaterSides {
  readonly above: ReadonlySet<PartId>
  readonly below: ReadonlySet<PartId>
}

/** Roles that take messages for others: a design that begins with one begins below the surface. */
const carriers: ReadonlySet<Role> = new Set(['queue', 'topic', 'bus', 'stream', 'pipe', 'scheduler'])

/** Which parts are above and which below. Parts that nothing joins to another are in neither set. */
export function waterSides(design: Design, invocation: InvocationOf = invocationOf): WaterSides {
  const graph = graphOf(design)
  const linked = ({ id }: Part) =>
    [...graph.incoming(id), ...graph.outgoing(id)].some(({ from, to }) => from !== to) ||
    graph.deadLettersInto(id).length > 0 ||
    graph.deadLetters.some(({ from }) => from.id === id)
  const begins = ({ id, kind }: Part) => {
    const { role } = kinds[kind]
    const first = graph.incoming(id).length === 0 && !isDeadLetterTarget(design, id)
    return role === 'source' || (first && !carriers.has(role))
  }
  const parts = design.parts.filter(linked)
  const above = new Set(parts.filter(begins).map(({ id }) => id))
  const open = [...above]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const connection of graph.outgoing(id)) {
      if (above.has(connection.to) || invocation(design, connection) !== 'sync') continue
      above.add(connection.to)
      open.push(connection.to)
    }
  }
  const below = parts.filter(({ id }) => !above.has(id)).map(({ id }) => id)
  return { above, below: new Set(below) }
}

export interface Waterline extends WaterSides {
  /** Height of the line if it is level from end to end, else null. */
  readonly y: number | null
  /** The line from left to right. */
  readonly points: readonly Point[]
  /** The same as SVG path data with round corners. */
  readonly d: string
  /** Parts that stand on the wrong side, because no line can run between them: tidying with the line helps. */
  readonly misplaced: readonly PartId[]
}

/** The line keeps so far from parts, and runs so far beyond the diagram. */
const DISTANCE = 16
const BEYOND = 40

/**
 * The line between the two sides where the parts stand now: level if it can be, else in as few steps as can
 * be, drawn between columns. Undefined while nothing is connected.
 */
export function waterline(design: Design, invocation: InvocationOf = invocationOf): Waterline | undefined {
  const sides = waterSides(design, invocation)
  const boxes = partBoxes(design)
  const whole = bounds(design)
  const linked = around([...sides.above, ...sides.below].flatMap((id) => boxes.get(id) ?? []))
  if (whole === undefined || linked === undefined) return undefined
  const strips = stripsOf(boxes, sides)
  const misplaced = new Set(strips.flatMap((strip) => strip.misplaced))
  const runs = runsOf(strips)
  const points = [
    ...runs.flatMap(({ from, y }, i) => [
      ...(i === 0
        ? [{ x: whole.x - BEYOND, y }]
        : [
            { x: from, y: runs[i - 1]?.y ?? y },
            { x: from, y },
          ]),
    ]),
    { x: right(whole) + BEYOND, y: runs.at(-1)?.y ?? 0 },
  ]
  return {
    ...sides,
    y: runs.length === 1 ? (runs[0]?.y ?? null) : null,
    points,
    d: drawn(polyline(points)),
    misplaced: design.parts.filter(({ id }) => misplaced.has(id)).map(({ id }) => id),
  }
}

/** A span of x with the heights between which the line must run there. */
interface Strip {
  readonly from: number
  readonly to: number
  readonly least: number
  readonly most: number
  readonly misplaced: readonly PartId[]
}

function stripsOf(boxes: ReadonlyMap<PartId, Box>, { above, below }: WaterSides): readonly Strip[] {
  const pick = (ids: ReadonlySet<PartId>) => [...boxes].filter(([id]) => ids.has(id))
  const upper = pick(above)
  const lower = pick(below)
  const left = (box: Box) => box.x - DISTANCE
  const end = (box: Box) => right(box) + DISTANCE
  const edges = new Set([...upper, ...lower].flatMap(([, box]) => [left(box), end(box)]))
  const xs = [...edges].sort((a, b) => a - b)
  return xs.slice(1).map((to, i) => {
    const from = xs[i] ?? to
    const here = ([, box]: readonly [PartId, Box]) => left(box) < to && end(box) > from
    const least = Math.max(...upper.filter(here).map(([, box]) => bottom(box) + DISTANCE))
    const wrong = lower.filter(here).filter(([, box]) => box.y - DISTANCE < least)
    const most = Math.min(
      ...lower
        .filter(here)
        .filter((entry) => !wrong.includes(entry))
        .map(([, box]) => box.y - DISTANCE),
    )
    return { from, to, least, most, misplaced: wrong.map(([id]) => id) }
  })
}

interface Run {
  readonly from: number
  readonly y: number
}

/** The fewest level runs that keep within all strips, steps in the middle of free space where there is some. */
function runsOf(strips: readonly Strip[]): readonly Run[] {
  const runs: Run[] = []
  let from = strips[0]?.from ?? 0
  let least = Number.NEGATIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  let boundUntil = from
  for (const strip of strips) {
    const bound = strip.least > Number.NEGATIVE_INFINITY || strip.most < Number.POSITIVE_INFINITY
    if (Math.max(least, strip.least) > Math.min(most, strip.most)) {
      runs.push({ from, y: heightIn(least, most) })
      from = (boundUntil + strip.from) / 2
      least = Number.NEGATIVE_INFINITY
      most = Number.POSITIVE_INFINITY
    }
    least = Math.max(least, strip.least)
    most = Math.min(most, strip.most)
    if (bound) boundUntil = strip.to
  }
  return [...runs, { from, y: heightIn(least, most) }]
}

function heightIn(least: number, most: number): number {
  if (least === Number.NEGATIVE_INFINITY) return most === Number.POSITIVE_INFINITY ? 0 : most - DISTANCE
  return most === Number.POSITIVE_INFINITY ? least + DISTANCE : (least + most) / 2
}
