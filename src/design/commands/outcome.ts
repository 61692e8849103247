import { kinds } from '#content/kinds/index.ts'
import type { KindId } from '#content/schema.ts'
import { type Point, snap } from '../boxes.ts'
import { plural } from '../format.ts'
import { cleanName, lengthOf, MAX_NAME } from '../ids.ts'
import { FURTHEST, LIMITS } from '../limits.ts'
import type { Connection, Design } from '../model.ts'
import { type CommandError, commandErrors, type Done, type Refusal } from './types.ts'

export function refuse(error: CommandError, reason: string = commandErrors[error]): Refusal {
  return { ok: false, error, reason }
}

export function done(
  design: Design,
  label: string,
  made: readonly string[] = [],
  gone: readonly string[] = [],
): Done {
  return { ok: true, design, label, made, gone }
}

/** The same design with something in place of something else; not copied if nothing differs. */
export function changed(design: Design, change: Partial<Design>): Design {
  return { ...design, ...change }
}

/** The items with one replaced. */
export function replaced<T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] {
  return items.map((other) => (other.id === item.id ? item : other))
}

export function isKind(kind: string): kind is KindId {
  return Object.hasOwn(kinds, kind)
}

/** The place on the grid, or undefined if it is no number or too far out. */
export function place(x: number, y: number): Point | undefined {
  const near = (value: number) => Number.isFinite(value) && Math.abs(value) <= FURTHEST
  return near(x) && near(y) ? { x: snap(x), y: snap(y) } : undefined
}

/** A name as it is kept, or why not. */
export function checkName(name: string): { readonly ok: true; readonly name: string } | Refusal {
  const clean = cleanName(name)
  if (clean === '') return refuse('name-empty')
  return lengthOf(clean) > MAX_NAME ? refuse('name-too-long') : { ok: true, name: clean }
}

/** A refusal if the design holds too much of anything. */
export function tooMany(design: Design): Refusal | undefined {
  const over = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).some(
    (what) => design[what].length > LIMITS[what],
  )
  return over ? refuse('too-many') : undefined
}

/** What the things of these ids are called: the name of one, else their numbers. */
export function wordsFor(design: Design, ids: Iterable<string>): string {
  const chosen = new Set(ids)
  const pick = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => chosen.has(id))
  const parts = pick(design.parts)
  const frames = pick(design.frames)
  const connections = pick(design.connections)
  const notes = pick(design.notes)
  const [part] = parts
  const [frame] = frames
  const [connection] = connections
  const words = [
    part !== undefined && parts.length === 1 ? part.name : count(parts, 'part'),
    connection !== undefined && connections.length === 1 && chosen.size === 1
      ? `the connection ${endsOf(design, connection)}`
      : count(connections, 'connection'),
    frame !== undefined && frames.length === 1 ? `the frame ${frame.name}` : count(frames, 'frame'),
    count(notes, 'note'),
  ].filter((word) => word !== '')
  const last = words.pop() ?? 'nothing'
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`
}

function count(items: readonly unknown[], noun: string): string {
  return items.length === 0 ? '' : plural(items.length, noun)
}

export function endsOf(design: Design, { from, to }: Pick<Connection, 'from' | 'to'>): string {
  return `from ${nameOf(design, from)} to ${nameOf(design, to)}`
}

export function nameOf(design: Design, id: string): string {
  return design.parts.find((part) => part.id === id)?.name ?? id
}
