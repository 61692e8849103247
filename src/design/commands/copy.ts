import { around, overlap, type Point } from '../boxes.ts'
import { plural } from '../format.ts'
import { boxesOf } from '../geometry.ts'
import {
  CONNECTION_PREFIX,
  FRAME_PREFIX,
  freeId,
  idsOf,
  NOTE_PREFIX,
  partPrefix,
  uniqueName,
} from '../ids.ts'
import type { Design, Params } from '../model.ts'
import { normaliseDesign } from '../normalise.ts'
import { withParam } from '../params.ts'
import { carriedBy } from './arrange.ts'
import { done, place, refuse, tooMany } from './outcome.ts'
import type { Command, Outcome } from './types.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/**
 * What is copied of a design when these things are chosen: they, what stands in chosen frames, and the
 * connections and dead letters between the parts among them. Ids stay.
 */
export function copyOf(design: Design, ids: Iterable<string>): Design {
  const chosen = carriedBy(design, ids)
  const kept = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => chosen.has(id))
  const inner = (params: Params): Params =>
    typeof params.deadLetter === 'string' && !chosen.has(params.deadLetter)
      ? withParam(params, 'deadLetter', undefined)
      : params
  return {
    parts: kept(design.parts).map((part) => ({ ...part, params: inner(part.params) })),
    connections: design.connections
      .filter(({ from, to }) => chosen.has(from) && chosen.has(to))
      .map((connection) => ({ ...connection, params: inner(connection.params) })),
    frames: kept(design.frames),
    notes: kept(design.notes),
  }
}

/** The design with all of the other in it, moved, with new ids and unique names; and the new ids. */
function merged(
  design: Design,
  other: Design,
  shift: Point,
): { readonly design: Design; readonly made: readonly string[] } {
  const taken = new Set(idsOf(design))
  const names = design.parts.map(({ name }) => name)
  const frameNames = design.frames.map(({ name }) => name)
  const newIds = new Map<string, string>()
  const renumber = (id: string, prefix: string): string => {
    const fresh = freeId(taken, prefix)
    taken.add(fresh)
    newIds.set(id, fresh)
    return fresh
  }
  const at = ({ x, y }: Point): Point => ({ x: x + shift.x, y: y + shift.y })
  const parts = other.parts.map((part) => {
    const name = uniqueName(names, part.name)
    names.push(name)
    return { ...part, id: renumber(part.id, partPrefix(part.kind)), name, ...at(part) }
  })
  const renamed = (params: Params): Params =>
    typeof params.deadLetter === 'string'
      ? withParam(params, 'deadLetter', newIds.get(params.deadLetter))
      : params
  const connections = other.connections.map(({ id, from, to, params }) => ({
    id: renumber(id, CONNECTION_PREFIX),
    from: newIds.get(from) ?? from,
    to: newIds.get(to) ?? to,
    params: renamed(params),
  }))
  const frames = other.frames.map((frame) => {
    const name = uniqueName(frameNames, frame.name)
    frameNames.push(name)
    return { ...frame, id: renumber(frame.id, FRAME_PREFIX), name, ...at(frame) }
  })
  const notes = other.notes.map((note) => ({ ...note, id: renumber(note.id, NOTE_PREFIX), ...at(note) }))
  const added: Design = {
    parts: parts.map((part) => ({ ...part, params: renamed(part.params) })),
    connections,
    frames,
    notes,
  }
  return {
    design: {
      parts: [...design.parts, ...added.parts],
      connections: [...design.connections, ...added.connections],
      frames: [...design.frames, ...added.frames],
      notes: [...design.notes, ...added.notes],
    },
    made: [...parts, ...connections, ...frames, ...notes].map(({ id }) => id),
  }
}

/** Pasting on the same spot again goes a little aside each time. */
const STEP = 24
const LOWEST_GAP = 32

export function paste(design: Design, command: Of<'paste'>): Outcome {
  const at = place(command.x, command.y)
  if (at === undefined) return refuse('bad-place')
  const clean = normaliseDesign(command.design)
  if (!clean.ok) return refuse(clean.error === 'too-many' ? 'too-many' : 'nothing-to-paste')
  const corner = around(boxesOf(clean.design).values())
  if (corner === undefined) return refuse('nothing-to-paste')
  const corners = new Set([...boxesOf(design).values()].map(({ x, y }) => `${x} ${y}`))
  const shift = { x: at.x - corner.x, y: at.y - corner.y }
  const covers = (by: number) =>
    [...boxesOf(clean.design).values()].some(({ x, y }) =>
      corners.has(`${x + shift.x + by} ${y + shift.y + by}`),
    )
  let by = 0
  while (covers(by)) by += STEP
  return added(design, clean.design, { x: shift.x + by, y: shift.y + by }, 'Pasted')
}

export function duplicate(design: Design, { ids }: Of<'duplicate'>): Outcome {
  if (ids.length === 0) return refuse('nothing-chosen')
  const known = idsOf(design)
  if (!ids.every((id) => known.has(id))) return refuse('missing')
  const copy = copyOf(design, ids)
  const boxes = [...boxesOf(copy).values()]
  const whole = around(boxes)
  if (whole === undefined) return refuse('nothing-chosen')
  const taken = [...boxesOf({ ...design, frames: [] }).values()]
  const start = Math.ceil((whole.height + LOWEST_GAP) / 8) * 8
  let dy = start
  while (taken.some((box) => boxes.some((one) => overlap(box, { ...one, y: one.y + dy })))) dy += 8
  return added(design, copy, { x: 0, y: dy }, 'Duplicated')
}

function added(design: Design, other: Design, shift: Point, verb: string): Outcome {
  const { design: next, made } = merged(design, other, shift)
  const ids = new Set(made)
  const out = [...next.parts, ...next.frames, ...next.notes].some(
    (item) => ids.has(item.id) && place(item.x, item.y) === undefined,
  )
  if (out) return refuse('bad-place')
  const [only] = other.parts
  const things = other.parts.length + other.frames.length + other.notes.length
  const words =
    only !== undefined && things === 1
      ? only.name
      : other.parts.length > 0
        ? plural(other.parts.length, 'part')
        : plural(things, 'thing')
  return tooMany(next) ?? done(next, `${verb} ${words}`, made)
}

export function replaceDesign(design: Design, command: Of<'replace-design'>): Outcome {
  const clean = normaliseDesign(command.design)
  if (!clean.ok) return refuse(clean.error === 'too-many' ? 'too-many' : 'nothing-to-paste')
  const before = idsOf(design)
  const after = idsOf(clean.design)
  return done(
    clean.design,
    command.label,
    [...after].filter((id) => !before.has(id)),
    [...before].filter((id) => !after.has(id)),
  )
}
