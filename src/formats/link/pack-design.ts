import type { Design, Params } from '../../design/model.ts'
import type { ByteReader, ByteWriter } from './bytes.ts'
import { kindBook, paramBook, readId, wordBook, writeId } from './codes.ts'

/** Positions and sizes are kept in steps of this many design units. It is the grid, and the format: it stays. */
const STEP = 8

/** The furthest that anything is from the origin, in steps. */
const FAR = 12_500

/** A design as it came out of a link: kinds and parameters are not checked yet. */
export interface RawDesign {
  readonly parts: readonly {
    id: string
    kind: string
    name: string
    x: number
    y: number
    params: RawParams
  }[]
  readonly connections: readonly { id: string; from: string; to: string; params: RawParams }[]
  readonly frames: readonly {
    id: string
    name: string
    x: number
    y: number
    width: number
    height: number
  }[]
  readonly notes: readonly { id: string; text: string; x: number; y: number }[]
}

type RawParams = Readonly<Record<string, number | string | boolean>>

/**
 * A design, column by column: all kinds, then all positions, and so on, which deflates better than row
 * by row. Ids are not kept: parts are numbered, and connections and dead letters name the number.
 */
export function writeDesign(out: ByteWriter, design: Design, includeNotes: boolean): void {
  const { parts, frames } = design
  const numbers = new Map(parts.map((part, n) => [part.id, n]))
  const connections = keptConnections(design)
  const notes = includeNotes ? design.notes : []

  out.varint(parts.length)
  for (const part of parts) writeId(out, kindBook, part.kind)
  writePlaces(out, parts)
  for (const part of parts) out.string(part.name)
  for (const part of parts) writeParams(out, part.params, numbers)

  out.varint(connections.length)
  writeSteps(
    out,
    connections.map(({ from }) => from),
  )
  for (const { from, to } of connections) out.signed(to - from)
  for (const { params } of connections) writeParams(out, params, numbers)

  out.varint(frames.length)
  writePlaces(out, frames)
  for (const { width, height } of frames) {
    out.varint(Math.abs(steps(width)))
    out.varint(Math.abs(steps(height)))
  }
  for (const { name } of frames) out.string(name)

  out.varint(notes.length)
  writePlaces(out, notes)
  for (const { text } of notes) out.string(text)
}

/** Connections whose two ends exist, in the order in which a link numbers them; ends by number. */
export function keptConnections(
  design: Design,
): { readonly id: string; readonly from: number; readonly to: number; readonly params: Params }[] {
  const numbers = new Map(design.parts.map((part, n) => [part.id, n]))
  return design.connections.flatMap(({ id, from, to, params }) => {
    const start = numbers.get(from)
    const end = numbers.get(to)
    return start === undefined || end === undefined ? [] : [{ id, from: start, to: end, params }]
  })
}

export function readDesign(input: ByteReader): RawDesign {
  const partCount = input.count()
  const kinds = many(partCount, () => readId(input, kindBook))
  const places = readPlaces(input, partCount)
  const names = many(partCount, () => input.string())
  const params = many(partCount, () => readParams(input))
  const parts = kinds.map((kind, n) => ({
    id: partId(n),
    kind,
    name: names[n] ?? '',
    ...place(places, n),
    params: params[n] ?? {},
  }))

  const connectionCount = input.count()
  const from = readSteps(input, connectionCount)
  const to = from.map((start) => start + input.signed())
  const connections = from.map((start, n) => ({
    id: connectionId(n),
    from: partId(start),
    to: partId(to[n] ?? -1),
    params: readParams(input),
  }))

  const frameCount = input.count()
  const framePlaces = readPlaces(input, frameCount)
  const sizes = many(frameCount, () => ({ width: STEP * input.varint(), height: STEP * input.varint() }))
  const frames = sizes.map((size, n) => ({
    id: `frame${n + 1}`,
    name: input.string(),
    ...place(framePlaces, n),
    ...size,
  }))

  const noteCount = input.count()
  const notePlaces = readPlaces(input, noteCount)
  const notes = notePlaces.map((at, n) => ({ id: `note${n + 1}`, text: input.string(), ...at }))
  return { parts, connections, frames, notes }
}

/** Ids of what came out of a link, by number. */
export function partId(n: number): string {
  return `p${n + 1}`
}

export function connectionId(n: number): string {
  return `e${n + 1}`
}

/**
 * The parameters that are set: their count, then each as its code and how its value is written
 * (0 number, 1 off, 2 on, 3 word; a dead letter is the number of its part, which 0 stands for there).
 */
function writeParams(out: ByteWriter, params: Params, numbers: ReadonlyMap<string, number>): void {
  const given = Object.entries(params).flatMap(([id, value]) => {
    const code = paramBook.codeOf(id)
    const part = id === 'deadLetter' ? numbers.get(String(value)) : undefined
    if (code === undefined || (id === 'deadLetter' && part === undefined)) return []
    return [{ code, value: part ?? value }]
  })
  out.varint(given.length)
  for (const { code, value } of given.sort((a, b) => a.code - b.code)) {
    if (typeof value === 'number') {
      out.varint(4 * code)
      out.number(value)
    } else if (typeof value === 'boolean') {
      out.varint(4 * code + (value ? 2 : 1))
    } else {
      out.varint(4 * code + 3)
      writeId(out, wordBook, value)
    }
  }
}

function readParams(input: ByteReader): RawParams {
  const params: Record<string, number | string | boolean> = {}
  for (let left = input.count(); left > 0; left--) {
    const head = input.varint()
    const id = paramBook.idOf(Math.floor(head / 4))
    const form = head % 4
    if (form === 3) params[id] = readId(input, wordBook)
    else if (form > 0) params[id] = form === 2
    else params[id] = id === 'deadLetter' ? partId(input.number()) : input.number()
  }
  return params
}

type Place = Readonly<Record<'x' | 'y', number>>

/** All x, then all y, each as the difference from the one before. */
function writePlaces(out: ByteWriter, places: readonly Place[]): void {
  writeSteps(
    out,
    places.map(({ x }) => steps(x)),
  )
  writeSteps(
    out,
    places.map(({ y }) => steps(y)),
  )
}

function readPlaces(input: ByteReader, count: number): Place[] {
  const xs = readSteps(input, count)
  const ys = readSteps(input, count)
  return xs.map((x, n) => ({ x: STEP * x, y: STEP * (ys[n] ?? 0) }))
}

function writeSteps(out: ByteWriter, values: readonly number[]): void {
  let last = 0
  for (const value of values) {
    out.signed(value - last)
    last = value
  }
}

function readSteps(input: ByteReader, count: number): number[] {
  let last = 0
  return many(count, () => {
    last += input.signed()
    return last
  })
}

function steps(units: number): number {
  const n = Math.round(units / STEP)
  return Number.isFinite(n) ? Math.max(-FAR, Math.min(FAR, n)) : 0
}

function place(places: readonly Place[], n: number): Place {
  return places[n] ?? { x: 0, y: 0 }
}

function many<T>(count: number, read: () => T): T[] {
  return Array.from({ length: count }, read)
}
