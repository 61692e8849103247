/**
 * Our own placer: from left to right in columns, few crossings, every part level with the middle of its
 * neighbours, dead-letter queues below their owners, unconnected parts in a last row, what is framed kept
 * together. The same design gives the same places.
 */
import { around, type Box, GRID, type Point, snap } from './boxes.ts'
import { edgeLabel, FRAME, inFrame, LABEL, PART, partBoxes } from './geometry.ts'
import { graphOf } from './graph.ts'
import { movedNotes } from './layout/notes.ts'
import { type Item, type Items, placeItems } from './layout/pieces.ts'
import { aroundPinned } from './layout/pinned.ts'
import type { Design, Frame, PartId } from './model.ts'
import { measure } from './text.ts'
import { waterSides } from './waterline.ts'

export interface LayoutOptions {
  /** Parts that stay where they are; the others are placed around them, and frames are left alone. */
  readonly pinned?: ReadonlySet<PartId>
  /** Parts that are reached synchronously stand above one horizontal line, all others below it. */
  readonly waterline?: boolean
}

export interface Layout {
  readonly parts: ReadonlyMap<PartId, Point>
  /** Frames around what stood in them. */
  readonly frames: ReadonlyMap<string, Box>
}

const PADDING = { side: 24, top: 40, bottom: 24 } as const
/** Room beside the words on an edge, for the arrow and a piece of line. */
const LABEL_ROOM = 40
/** More of it for every other edge that leaves the same part, so that the words stand apart from its neighbours. */
const FAN_ROOM = 16

/** New places for parts and frames. The top left corner of the whole stays where it was. */
export function layout(design: Design, { pinned, waterline = false }: LayoutOptions = {}): Layout {
  if (pinned !== undefined && design.parts.some(({ id }) => pinned.has(id))) {
    const flat = placeGroup(design, undefined, new Map(), waterline)
    return { parts: aroundPinned(design, flat.parts, pinned), frames: new Map() }
  }
  // The waterline runs through all frames alike: parts are placed as if there were none.
  const owners = waterline ? new Map<string, string>() : framesOf(design)
  const { parts, frames } = placeGroup(design, undefined, owners, waterline)
  const before = around([...partBoxes(design).values(), ...(waterline ? [] : design.frames)])
  const after = around([...boxesAt(design, parts), ...frames.values()])
  const dx = snap(before?.x ?? 0) - (after?.x ?? 0)
  const dy = snap(before?.y ?? 0) - (after?.y ?? 0)
  const moved = shifted(parts, dx, dy)
  return { parts: moved, frames: waterline ? refitted(design, moved) : shifted(frames, dx, dy) }
}

function shifted<T extends Point>(
  places: ReadonlyMap<string, T>,
  dx: number,
  dy: number,
): ReadonlyMap<string, T> {
  return new Map([...places].map(([id, at]) => [id, { ...at, x: at.x + dx, y: at.y + dy }]))
}

function boxesAt(design: Design, places: ReadonlyMap<string, Point>): readonly Box[] {
  return [...partBoxes(design)].flatMap(([id, box]) => {
    const at = places.get(id)
    return at === undefined ? [] : [{ ...box, ...at }]
  })
}

/** The innermost frame that each part and frame stands in. */
function framesOf(design: Design): ReadonlyMap<string, string> {
  const largestFirst = [...design.frames].sort((a, b) => b.width * b.height - a.width * a.height)
  return new Map(largestFirst.flatMap((frame) => inFrame(design, frame).map((id) => [id, frame.id] as const)))
}

interface Group {
  readonly parts: ReadonlyMap<PartId, Point>
  readonly frames: ReadonlyMap<string, Box>
}

/** Lays out what stands directly in a frame, or in none; the frames in it first. */
function placeGroup(
  design: Design,
  group: string | undefined,
  owners: ReadonlyMap<string, string>,
  waterline: boolean,
): Group {
  const inner = new Map(
    (waterline || owners.size === 0 ? [] : design.frames)
      .filter(({ id }) => owners.get(id) === group)
      .map((frame) => [frame.id, placeFrame(design, frame, owners)] as const),
  )
  const places = placeItems(itemsOf(design, group, owners, inner, waterline), waterline)
  const parts = new Map<PartId, Point>()
  const frames = new Map<string, Box>()
  for (const [id, at] of places) {
    const frame = inner.get(id)
    if (frame === undefined) {
      parts.set(id, at)
      continue
    }
    frames.set(id, { ...at, width: frame.width, height: frame.height })
    for (const [part, place] of shifted(frame.parts, at.x, at.y)) parts.set(part, place)
    for (const [other, box] of shifted(frame.frames, at.x, at.y)) frames.set(other, box)
  }
  return { parts, frames }
}

interface PlacedFrame extends Group {
  readonly width: number
  readonly height: number
}

/** A frame with its content placed in it; an empty one keeps its size. */
function placeFrame(design: Design, frame: Frame, owners: ReadonlyMap<string, string>): PlacedFrame {
  const group = placeGroup(design, frame.id, owners, false)
  const content = around([...boxesAt(design, group.parts), ...group.frames.values()])
  if (content === undefined) return { ...group, width: frame.width, height: frame.height }
  const dx = PADDING.side - content.x
  const dy = PADDING.top - content.y
  const { labelX, labelPadding, size, weight } = FRAME
  const label = Math.min(2 * (labelX + labelPadding) + measure(frame.name, size, weight), PART.maxWidth)
  return {
    parts: shifted(group.parts, dx, dy),
    frames: shifted(group.frames, dx, dy),
    width: Math.ceil(Math.max(content.width + 2 * PADDING.side, label) / GRID) * GRID,
    height: content.height + PADDING.top + PADDING.bottom,
  }
}

/** The members of a group as items, with the edges between them, lifted from the parts in its frames. */
function itemsOf(
  design: Design,
  group: string | undefined,
  owners: ReadonlyMap<string, string>,
  inner: ReadonlyMap<string, PlacedFrame>,
  waterline: boolean,
): Items {
  const boxes = partBoxes(design)
  const graph = graphOf(design)
  const above = waterline ? waterSides(design).above : undefined
  const parts = design.parts
    .filter(({ id }) => owners.get(id) === group)
    .map(({ id }): Item => {
      const { width = 0, height = 0 } = boxes.get(id) ?? {}
      return { id, width, height, line: height / 2, above: above?.has(id) === true }
    })
  const frames = [...inner].map(([id, { width, height }]): Item => {
    return { id, width, height, line: middleLine(height), above: false }
  })
  const items = [...parts, ...frames]
  const lines = new Map(items.map(({ id, line }) => [id, line]))
  /** The member that stands for a part, and where the part's edges meet it, measured from its line. */
  const member = (part: PartId): { readonly id: string; readonly offset: number } | undefined => {
    let at: string | undefined = part
    while (at !== undefined && owners.get(at) !== group) at = owners.get(at)
    if (at === undefined || !lines.has(at)) return undefined
    const y = inner.get(at)?.parts.get(part)?.y
    return { id: at, offset: y === undefined ? 0 : y + PART.height / 2 - (lines.get(at) ?? 0) }
  }
  const edges = [...graph.connections.values()].flatMap((connection) => {
    const from = member(connection.from)
    const to = member(connection.to)
    if (from === undefined || to === undefined || from.id === to.id) return []
    const label = edgeLabel(design, connection.id)
    const fan = (graph.outgoing(connection.from).length - 1) * FAN_ROOM
    const room = label === '' ? 0 : measure(label, LABEL.size, LABEL.weight) + LABEL_ROOM + fan
    return [{ from: from.id, to: to.id, fromOffset: from.offset, toOffset: to.offset, label: room }]
  })
  const deadLetters = graph.deadLetters.flatMap((edge) => {
    const owner = member(graph.connections.get(edge.from.id)?.to ?? edge.from.id)
    const to = member(edge.to)
    return owner === undefined || to === undefined || owner.id === to.id
      ? []
      : [{ owner: owner.id, to: to.id }]
  })
  return { items, edges, deadLetters }
}

/** The line nearest to the middle that lies, like that of a part, half a step off the grid. */
function middleLine(height: number): number {
  return Math.round((height / 2 - GRID / 2) / GRID) * GRID + GRID / 2
}

/** Frames around the same parts as before, at the parts' new places. Empty frames are left out. */
function refitted(design: Design, places: ReadonlyMap<PartId, Point>): ReadonlyMap<string, Box> {
  const boxes = partBoxes(design)
  return new Map(
    design.frames.flatMap((frame) => {
      const content = around(
        inFrame(design, frame).flatMap((id) => {
          const box = boxes.get(id)
          const at = places.get(id)
          return box === undefined || at === undefined ? [] : [{ ...box, ...at }]
        }),
      )
      if (content === undefined) return []
      const { side, top, bottom } = PADDING
      const box = {
        x: content.x - side,
        y: content.y - top,
        width: content.width + 2 * side,
        height: content.height + top + bottom,
      }
      return [[frame.id, box] as const]
    }),
  )
}

/** The design with the new places. Notes go with what they stand next to. */
export function laidOut(design: Design, options: LayoutOptions = {}): Design {
  const { parts: places, frames: frameBoxes } = layout(design, options)
  const parts = design.parts.map((part) => at(part, places.get(part.id)))
  const frames = design.frames.map((frame) => {
    const box = frameBoxes.get(frame.id)
    return box === undefined ? frame : { ...frame, ...box }
  })
  const moved = { ...design, parts, frames }
  return { ...moved, notes: movedNotes(design, moved) }
}

function at<T extends Point>(item: T, place: Point | undefined): T {
  return place === undefined || (place.x === item.x && place.y === item.y) ? item : { ...item, ...place }
}
