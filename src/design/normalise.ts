/**
 * The one gate for designs from outside: links, files, storage, the clipboard. What can be repaired is, item by
 * item; what cannot is left out; both are said.
 */
import { mechanismSpecs } from '#content/connections/specs.ts'
import { kinds } from '#content/kinds/index.ts'
import type { KindId, ParamId, ParamSpec, ParamValue } from '#content/schema.ts'
import { type Point, snap } from './boxes.ts'
import { checkConnection, connectionSpecs, type ParamSpecs, partSpecs } from './connect.ts'
import { formatCount, formatValue, plural } from './format.ts'
import { boxesOf } from './geometry.ts'
import {
  CONNECTION_PREFIX,
  cleanName,
  cleanText,
  defaultName,
  FRAME_PREFIX,
  freeId,
  MAX_NAME,
  MAX_NOTE,
  NOTE_PREFIX,
  partPrefix,
} from './ids.ts'
import { FRAME_SIZE, FURTHEST, LIMITS } from './limits.ts'
import type { Connection, Design, Frame, Note, Params, Part } from './model.ts'
import { repairParam } from './params.ts'
import { rowsBelow } from './places.ts'

export type NormaliseError = 'not-a-design' | 'too-many'

export const normaliseErrors: Readonly<Record<NormaliseError, string>> = {
  'not-a-design': 'This is not a diagram that Waterline can read.',
  'too-many': 'This diagram is too large: at most 500 parts, 2,000 connections, 200 frames and 500 notes.',
}

export type Normalised =
  /** `dropped` says in a sentence each what was left out or changed; empty for a sound design. */
  | { readonly ok: true; readonly design: Design; readonly dropped: readonly string[] }
  | {
      readonly ok: false
      readonly error: NormaliseError
      readonly design: null
      /** The one sentence for the error. */
      readonly dropped: readonly string[]
    }

/** Some object: every field that is read may be anything. */
type Raw = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const LONGEST_ID = 64

/** A sound design from whatever was read. A sound one comes back as it is. Never throws. */
export function normaliseDesign(value: unknown): Normalised {
  if (!isRecord(value) || !Array.isArray(value.parts)) return refused('not-a-design')
  const raw = {
    parts: value.parts,
    connections: list(value.connections),
    frames: list(value.frames),
    notes: list(value.notes),
  }
  const over = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).some(
    (what) => raw[what].length > LIMITS[what],
  )
  if (over) return refused('too-many')
  const gate: Gate = { said: [], ids: new Set(), homeless: new Set() }
  const parts = raw.parts.flatMap((item) => readPart(gate, item))
  const byId = new Map(parts.map(({ part }) => [part.id, part]))
  const pairs = new Set<string>()
  const connections = raw.connections.flatMap((item) => readConnection(gate, item, byId, pairs))
  const design = placed(gate, {
    parts: parts.map(({ part, params }) => ({
      ...part,
      params: readParams(
        gate,
        params,
        partSpecs(part.kind),
        part.name,
        (id) => id !== part.id && byId.has(id),
      ),
    })),
    connections,
    frames: raw.frames.flatMap((item) => readFrame(gate, item)),
    notes: raw.notes.flatMap((item) => readNote(gate, item)),
  })
  return { ok: true, design, dropped: gate.said }
}

function refused(error: NormaliseError): Normalised {
  return { ok: false, error, design: null, dropped: [normaliseErrors[error]] }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What is gathered while a design is read. */
interface Gate {
  readonly said: string[]
  readonly ids: Set<string>
  /** Things that came without a place. */
  readonly homeless: Set<string>
}

/** Nothing, with the reason said. */
function drop(gate: Gate, reason: string): readonly never[] {
  gate.said.push(reason)
  return []
}

/** The id if it can be kept, else a new one. */
function readId(gate: Gate, value: unknown, prefix: string): string {
  const sound =
    typeof value === 'string' && value !== '' && value.length <= LONGEST_ID && !gate.ids.has(value)
  const id = sound ? value : freeId(gate.ids, prefix)
  gate.ids.add(id)
  return id
}

/** A name as commands would keep it; the other one if there is none. */
function readName(gate: Gate, value: unknown, otherwise: string): string {
  const clean = typeof value === 'string' ? cleanName(value) : ''
  if (clean === '') return otherwise
  const cut = cutTo(clean, MAX_NAME)
  if (cut !== clean) gate.said.push(`The name “${cut}” was cut to ${MAX_NAME} characters.`)
  return cut
}

function cutTo(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length ? text : characters.slice(0, length).join('').trimEnd()
}

function readPlace(gate: Gate, id: string, { x, y }: Raw): Point {
  const near = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= FURTHEST
  if (near(x) && near(y)) return { x: snap(x), y: snap(y) }
  gate.homeless.add(id)
  return { x: 0, y: 0 }
}

function isKind(value: unknown): value is KindId {
  return typeof value === 'string' && Object.hasOwn(kinds, value)
}

/** A part, with its parameters still to be read: they may name parts that come later. */
function readPart(gate: Gate, item: unknown): readonly { readonly part: Part; readonly params: unknown }[] {
  if (!isRecord(item)) return drop(gate, 'A part could not be read and was left out.')
  const { kind } = item
  if (!isKind(kind)) {
    const name = readName(gate, item.name, '')
    const what = name === '' ? 'A part' : `“${name}”`
    return drop(gate, `${what} was left out: Waterline does not know its kind.`)
  }
  const id = readId(gate, item.id, partPrefix(kind))
  const name = readName(gate, item.name, defaultName(kind))
  return [{ part: { id, kind, name, ...readPlace(gate, id, item), params: {} }, params: item.params }]
}

function readConnection(
  gate: Gate,
  item: unknown,
  parts: ReadonlyMap<string, Part>,
  pairs: Set<string>,
): readonly Connection[] {
  const find = (id: unknown) => (typeof id === 'string' ? parts.get(id) : undefined)
  const from = isRecord(item) ? find(item.from) : undefined
  const to = isRecord(item) ? find(item.to) : undefined
  if (!isRecord(item) || from === undefined || to === undefined) {
    return drop(gate, 'A connection was left out: one of its ends is missing.')
  }
  const words = `The connection from ${from.name} to ${to.name}`
  const pair = JSON.stringify([from.id, to.id])
  if (pairs.has(pair)) return drop(gate, `${words} was there twice; one is left.`)
  pairs.add(pair)
  const isPart = (id: string) => id !== from.id && id !== to.id && parts.has(id)
  const id = readId(gate, item.id, CONNECTION_PREFIX)
  // Where no mechanism is known, what was set for an earlier one may stay.
  const native = checkConnection(from.kind, to.kind).verdict === 'native'
  const specs = native
    ? connectionSpecs(from.kind, to.kind)
    : { ...anySpecs, ...connectionSpecs(from.kind, to.kind) }
  return [{ id, from: from.id, to: to.id, params: readParams(gate, item.params, specs, words, isPart) }]
}

/** Every parameter that any mechanism has. */
const anySpecs: ParamSpecs = Object.assign({}, ...Object.values(mechanismSpecs).map(({ params }) => params))

function readParams(
  gate: Gate,
  value: unknown,
  specs: ParamSpecs,
  whose: string,
  isPart: (id: string) => boolean,
): Params {
  if (!isRecord(value)) return {}
  const kept: Partial<Record<ParamId, ParamValue>> = {}
  for (const [id, spec] of Object.entries(specs) as [ParamId, ParamSpec][]) {
    const given = Object.hasOwn(value, id) ? value[id] : undefined
    if (given === undefined) continue
    const check = repairParam(spec, given, isPart)
    if (!check.ok) {
      gate.said.push(`${whose}: ${check.reason} It was left out.`)
      continue
    }
    kept[id] = check.value
    if (check.value !== given) {
      const words = formatValue(check.value, spec.unit ?? 'count')
      gate.said.push(`${whose}: “${spec.label}” was changed to ${words}.`)
    }
  }
  const unknown = Object.keys(value).filter((id) => value[id] !== undefined && !Object.hasOwn(specs, id))
  if (unknown.length > 0) {
    gate.said.push(
      `${whose}: ${plural(unknown.length, 'setting')} that Waterline does not know ${unknown.length === 1 ? 'was' : 'were'} left out.`,
    )
  }
  return kept
}

function readFrame(gate: Gate, item: unknown): readonly Frame[] {
  const size = (value: unknown) =>
    typeof value === 'number' && Number.isFinite(value)
      ? snap(Math.min(FRAME_SIZE.max, Math.max(FRAME_SIZE.min, value)))
      : undefined
  const width = isRecord(item) ? size(item.width) : undefined
  const height = isRecord(item) ? size(item.height) : undefined
  if (!isRecord(item) || width === undefined || height === undefined) {
    return drop(gate, 'A frame could not be read and was left out.')
  }
  const id = readId(gate, item.id, FRAME_PREFIX)
  const at = readPlace(gate, id, item)
  if (gate.homeless.has(id)) return drop(gate, 'A frame without a place was left out.')
  return [{ id, name: readName(gate, item.name, 'Frame'), ...at, width, height }]
}

function readNote(gate: Gate, item: unknown): readonly Note[] {
  const clean = isRecord(item) && typeof item.text === 'string' ? cleanText(item.text) : ''
  if (!isRecord(item) || clean === '') return drop(gate, 'An empty note was left out.')
  const text = cutTo(clean, MAX_NOTE)
  if (text !== clean) gate.said.push(`A note was cut to ${formatCount(MAX_NOTE)} characters.`)
  const id = readId(gate, item.id, NOTE_PREFIX)
  return [{ id, text, ...readPlace(gate, id, item) }]
}

/** Gives what has no place one below all else. */
function placed(gate: Gate, design: Design): Design {
  if (gate.homeless.size === 0) return design
  const boxes = [...boxesOf(design)]
  const homeless = boxes.filter(([id]) => gate.homeless.has(id))
  const settled = boxes.filter(([id]) => !gate.homeless.has(id)).map(([, box]) => box)
  const rows = rowsBelow(
    settled,
    homeless.map(([, box]) => box),
  )
  const places = new Map(homeless.map(([id], i) => [id, rows[i] ?? { x: 0, y: 0 }]))
  const put = <T extends Part | Note>(item: T): T => {
    const at = places.get(item.id)
    if (at === undefined) return item
    gate.said.push(
      `${'name' in item ? item.name : 'A note'} had no place that can be used, and was given one.`,
    )
    return { ...item, ...at }
  }
  return { ...design, parts: design.parts.map(put), notes: design.notes.map(put) }
}
