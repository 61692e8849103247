/**
 * Where everything stands, in design units: the one geometry of canvas and picture. Sizes follow from the
 * words on a part, measured with the tables of text.ts.
 */
import { around, aroundPoints, type Box, centre, contains, GRID, grow, type Point } from './boxes.ts'
import { type EdgeOptions, type EdgePath, edgePath, type Run } from './edge-path.ts'
import { type DeadLetterEdge, deadLetterEdges, graphOf } from './graph.ts'
import type { Connection, Design, Frame, Note, PartId } from './model.ts'
import { connectionLabel, deadLetterLabel, partSubtitle } from './subtitle.ts'
import { ellipsis, measure, wrap } from './text.ts'

/** A part, drawn: icon at the left, name over subtitle. Baselines are measured from its top. */
export const PART = {
  height: 56,
  minWidth: 152,
  maxWidth: 240,
  radius: 12,
  icon: { x: 10, y: 10, size: 36 },
  textX: 56,
  paddingRight: 14,
  name: { size: 13.5, weight: 600, baseline: 24, aloneBaseline: 33 },
  subtitle: { size: 12.5, weight: 400, baseline: 43 },
} as const

/** Words on edges. */
export const LABEL = { size: 12.5, weight: 400, maxWidth: 144, height: 18, padding: 4 } as const

/** Free text. Its box is as wide as its longest line. */
export const NOTE = { size: 13.5, weight: 400, lineHeight: 19, maxTextWidth: 216, padding: 12 } as const

/** A frame carries its name on its top edge. */
export const FRAME = {
  size: 12.5,
  weight: 600,
  labelX: 16,
  labelHeight: 18,
  labelPadding: 6,
  radius: 14,
} as const

export interface PartText {
  /** Both are cut to fit the box. */
  readonly name: string
  readonly subtitle: string
}

interface Drawn {
  readonly boxes: ReadonlyMap<PartId, Box>
  readonly texts: ReadonlyMap<PartId, PartText>
}

const drawn = new WeakMap<Design, Drawn>()
const routed = new WeakMap<Design, ReadonlyMap<string, EdgePath>>()

function draw(design: Design): Drawn {
  const known = drawn.get(design)
  if (known !== undefined) return known
  const boxes = new Map<PartId, Box>()
  const texts = new Map<PartId, PartText>()
  for (const part of design.parts) {
    const subtitle = partSubtitle(part, design)
    const width = partWidth(part.name, subtitle)
    const room = width - PART.textX - PART.paddingRight
    boxes.set(part.id, { x: part.x, y: part.y, width, height: PART.height })
    texts.set(part.id, {
      name: ellipsis(part.name, room, PART.name.size, PART.name.weight),
      subtitle: ellipsis(subtitle, room, PART.subtitle.size, PART.subtitle.weight),
    })
  }
  const result = { boxes, texts }
  drawn.set(design, result)
  return result
}

function partWidth(name: string, subtitle: string): number {
  const text = Math.max(
    measure(name, PART.name.size, PART.name.weight),
    measure(subtitle, PART.subtitle.size, PART.subtitle.weight),
  )
  const wanted = Math.ceil((PART.textX + text + PART.paddingRight) / GRID) * GRID
  return Math.min(PART.maxWidth, Math.max(PART.minWidth, wanted))
}

/** Boxes of all parts, by id. Remembered as long as the design lives, as are texts and paths. */
export function partBoxes(design: Design): ReadonlyMap<PartId, Box> {
  return draw(design).boxes
}

/** Box of one part of the design. Throws if the part is not in it. */
export function partBox(design: Design, id: PartId): Box {
  const box = draw(design).boxes.get(id)
  if (box === undefined) throw new Error(`Part ${id} is not in the design`)
  return box
}

/** Name and subtitle as they fit on the part. Throws if the part is not in the design. */
export function partText(design: Design, id: PartId): PartText {
  const text = draw(design).texts.get(id)
  if (text === undefined) throw new Error(`Part ${id} is not in the design`)
  return text
}

/** Where connections arrive and leave, and where dead letters leave, measured from the box's own corner. */
export function handles(box: Box): Readonly<Record<'target' | 'source' | 'deadLetter', Point>> {
  return {
    target: { x: 0, y: box.height / 2 },
    source: { x: box.width, y: box.height / 2 },
    deadLetter: { x: box.width / 2, y: box.height },
  }
}

/** Words of an edge as they are drawn, cut to fit; empty for none. The key is that of `edgePaths`. */
export function edgeLabel(design: Design, key: string): string {
  const graph = graphOf(design)
  const connection = graph.connections.get(key)
  if (connection !== undefined) return cutLabel(connectionLabel(connection))
  const edge = graph.deadLetters.find(({ id }) => id === key)
  if (edge === undefined) return ''
  const label = deadLetterWords(design, edge)
  // Connections that share a place for dead letters mostly share the number too: it is said once.
  const said = graph.deadLettersInto(edge.to).find((other) => {
    return other.from.type === 'connection' && deadLetterWords(design, other) === label
  })
  return edge.from.type === 'connection' && said !== edge ? '' : cutLabel(label)
}

function deadLetterWords(design: Design, { from }: DeadLetterEdge): string {
  const { parts, connections } = graphOf(design)
  const owner = parts.get(from.id) ?? connections.get(from.id)
  return owner === undefined ? '' : deadLetterLabel(owner)
}

function cutLabel(text: string): string {
  return ellipsis(text, LABEL.maxWidth, LABEL.size, LABEL.weight)
}

/** Box of an edge's words around their middle; undefined for an edge without words. */
export function labelBox(text: string, middle: Point): Box | undefined {
  if (text === '') return undefined
  const width = measure(text, LABEL.size, LABEL.weight) + 2 * LABEL.padding
  return { x: middle.x - width / 2, y: middle.y - LABEL.height / 2, width, height: LABEL.height }
}

/** With more connections than this, edges go straight through: finding ways around would take too long. */
const MOST_ROUTED = 600

/**
 * Paths of all edges: connections by their id, dead letters by the id of `deadLetterEdges`. Edges go
 * around the parts that stand between their ends.
 */
export function edgePaths(design: Design): ReadonlyMap<string, EdgePath> {
  const known = routed.get(design)
  if (known !== undefined) return known
  const boxes = partBoxes(design)
  const obstacles = design.connections.length > MOST_ROUTED ? [] : [...boxes.values()]
  const paths = new Map<string, EdgePath>()
  const beside: Run[] = []
  const add = (key: string, path: EdgePath) => {
    paths.set(key, path)
    beside.push(...path.runs)
  }
  for (const [connection, offset] of parallelOffsets(design)) {
    const from = boxes.get(connection.from)
    const to = boxes.get(connection.to)
    if (from === undefined || to === undefined) continue
    add(
      connection.id,
      edgePath(from, to, 'connection', {
        offset,
        obstacles,
        beside,
        ...labelSize(design, connection.id),
      }),
    )
  }
  for (const edge of deadLetterEdges(design)) {
    const to = boxes.get(edge.to)
    const middle = paths.get(edge.from.id)?.label
    const labelHeight = edgeLabel(design, edge.from.id) === '' ? 0 : LABEL.height
    const from = edge.from.type === 'part' ? boxes.get(edge.from.id) : middle && pointBox(middle, labelHeight)
    if (from === undefined || to === undefined) continue
    add(edge.id, edgePath(from, to, 'dead-letter', { obstacles, beside, ...labelSize(design, edge.id) }))
  }
  routed.set(design, paths)
  return paths
}

function labelSize(design: Design, key: string): Pick<EdgeOptions, 'label'> {
  const box = labelBox(edgeLabel(design, key), { x: 0, y: 0 })
  return box === undefined ? {} : { label: box }
}

function pointBox({ x, y }: Point, height: number): Box {
  return { x, y: y - height / 2, width: 0, height }
}

/** Space between edges that join the same two parts in the same direction. */
const PARALLEL_GAP = 14

/** How far each connection is moved aside; 0 for all but those that share both ends with another. */
function parallelOffsets(design: Design): ReadonlyMap<Connection, number> {
  const alike = new Map<string, Connection[]>()
  for (const connection of graphOf(design).connections.values()) {
    const ends = JSON.stringify([connection.from, connection.to])
    alike.set(ends, [...(alike.get(ends) ?? []), connection])
  }
  return new Map(
    [...alike.values()].flatMap((group) =>
      group.map((connection, i) => [connection, (i - (group.length - 1) / 2) * PARALLEL_GAP] as const),
    ),
  )
}

export interface NoteText {
  readonly box: Box
  readonly lines: readonly string[]
}

/** A note's lines and the box around them. */
export function noteText(note: Note): NoteText {
  const lines = wrap(note.text, NOTE.maxTextWidth, NOTE.size, NOTE.weight)
  const widest = Math.max(...lines.map((line) => measure(line, NOTE.size, NOTE.weight)))
  return {
    lines,
    box: {
      x: note.x,
      y: note.y,
      width: Math.ceil((widest + 2 * NOTE.padding) / GRID) * GRID,
      height: Math.ceil((lines.length * NOTE.lineHeight + 2 * NOTE.padding) / GRID) * GRID,
    },
  }
}

/** A frame's name, cut to its width, and the box that the name covers on the frame's top edge. */
export function frameLabel(frame: Frame): { readonly text: string; readonly box: Box } {
  const { size, weight, labelX, labelHeight, labelPadding } = FRAME
  const text = ellipsis(frame.name, Math.max(0, frame.width - 2 * (labelX + labelPadding)), size, weight)
  return {
    text,
    box: {
      x: frame.x + labelX,
      y: frame.y - labelHeight / 2,
      width: measure(text, size, weight) + 2 * labelPadding,
      height: labelHeight,
    },
  }
}

/**
 * What stands in the frame, in the order of the design: parts and notes whose middle does, and frames that do
 * wholly.
 */
export function inFrame(design: Design, frame: Frame): readonly string[] {
  const middleInside = (box: Box) => contains(frame, { ...centre(box), width: 0, height: 0 })
  return [
    ...design.parts.filter((part) => middleInside(partBox(design, part.id))),
    ...design.frames.filter((other) => other !== frame && contains(frame, other) && !sameBox(other, frame)),
    ...design.notes.filter((note) => middleInside(noteText(note).box)),
  ].map(({ id }) => id)
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

/** Boxes of everything that can be moved, by id: parts, frames and notes. */
export function boxesOf(design: Design): ReadonlyMap<string, Box> {
  return new Map([
    ...partBoxes(design),
    ...design.frames.map(({ id, x, y, width, height }) => [id, { x, y, width, height }] as const),
    ...design.notes.map((note) => [note.id, noteText(note).box] as const),
  ])
}

/** Half the width of a drawn edge, its arrow head included, that bounds leave room for. */
const STROKE = 2

/**
 * The box around all that is drawn: parts, edges with arrow heads and words, dead letters, frames with
 * names, notes. Undefined for an empty design.
 */
export function bounds(design: Design): Box | undefined {
  const edges = [...edgePaths(design)].flatMap(([key, path]) => {
    const line = aroundPoints([...path.points, ...path.arrow.corners])
    const label = labelBox(edgeLabel(design, key), path.label)
    return [...(line === undefined ? [] : [grow(line, STROKE)]), ...(label === undefined ? [] : [label])]
  })
  return around([
    ...boxesOf(design).values(),
    ...design.frames.map((frame) => frameLabel(frame).box),
    ...edges,
  ])
}
