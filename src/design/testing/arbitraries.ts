/** Random commands and designs for property tests. */
import fc from 'fast-check'
import { mechanisms } from '#content/connections/index.ts'
import { kinds } from '#content/kinds/index.ts'
import type { KindId, ParamId } from '#content/schema.ts'
import type { Alignment, Command } from '../commands/types.ts'
import { apply } from '../commands.ts'
import { idsOf } from '../ids.ts'
import { type Design, emptyDesign } from '../model.ts'

const kindIds = Object.keys(kinds) as KindId[]
const paramIds = [
  ...new Set(
    [...Object.values(kinds), ...Object.values(mechanisms)].flatMap(({ params }) => Object.keys(params)),
  ),
] as ParamId[]
const alignments: readonly Alignment[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom']

const place = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e9, 99_999, 0.4) },
)
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '  ', 'queue', 'queue 2', '\u0000\n', 'x'.repeat(81), '👍'.repeat(80)),
)
const value = fc.oneof(
  fc.double(),
  fc.integer({ min: -2, max: 2000 }),
  fc.boolean(),
  text,
  fc.constant(undefined),
)

/** A command for a design that is known only later: numbers stand for things by their place in it. */
export type Move = (design: Design) => Command

const any = fc.nat(200)

function pick(ids: readonly string[], number: number): string {
  return ids.length === 0 || number % 17 === 16 ? 'nobody' : (ids[number % ids.length] ?? 'nobody')
}

const all = (design: Design) => [...idsOf(design)]
const parts = (design: Design) => design.parts.map(({ id }) => id)
const connections = (design: Design) => design.connections.map(({ id }) => id)
const frames = (design: Design) => design.frames.map(({ id }) => id)
const notes = (design: Design) => design.notes.map(({ id }) => id)
const some =
  (from: (design: Design) => readonly string[]) => (design: Design, numbers: readonly number[]) => [
    ...new Set(numbers.map((number) => pick(from(design), number))),
  ]

const several = fc.array(any, { maxLength: 5 })
const kind = fc.constantFrom(...kindIds)
const size = fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constant(Number.NaN))

export const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind, x: place, y: place }).map(
      (rest): Move =>
        () => ({ type: 'add-part', ...rest }),
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(any, any).map(
      ([a, b]): Move =>
        (d) => ({ type: 'connect', from: pick(parts(d), a), to: pick(parts(d), b) }),
    ),
  },
  fc.tuple(any, any, any).map(
    ([a, b, c]): Move =>
      (d) => ({
        type: 'reconnect',
        id: pick(connections(d), a),
        from: pick(parts(d), b),
        ...(c % 2 === 0 ? { to: pick(parts(d), c) } : {}),
      }),
  ),
  any.map(
    (a): Move =>
      (d) => ({ type: 'reverse', id: pick(connections(d), a) }),
  ),
  fc.tuple(any, any, fc.array(kind, { maxLength: 2 })).map(
    ([a, b, chain]): Move =>
      (d) => ({
        type: 'insert-between',
        from: pick(parts(d), a),
        to: pick(parts(d), b),
        kinds: chain,
      }),
  ),
  fc.tuple(any, kind).map(
    ([a, to]): Move =>
      (d) => ({ type: 'change-kind', id: pick(parts(d), a), kind: to }),
  ),
  fc.tuple(any, kind, fc.boolean()).map(
    ([a, to, part]): Move =>
      (d) => ({
        type: 'add-dead-letter',
        target: part ? 'part' : 'connection',
        id: pick(part ? parts(d) : connections(d), a),
        kind: to,
      }),
  ),
  fc.tuple(several, place, place).map(
    ([ids, dx, dy]): Move =>
      (d) => ({ type: 'move', ids: some(all)(d, ids), dx, dy }),
  ),
  fc.tuple(several, fc.constantFrom(...alignments)).map(
    ([ids, to]): Move =>
      (d) => ({ type: 'align', ids: some(all)(d, ids), to }),
  ),
  fc.tuple(several, fc.constantFrom<'x' | 'y'>('x', 'y')).map(
    ([ids, axis]): Move =>
      (d) => ({ type: 'distribute', ids: some(parts)(d, ids), axis }),
  ),
  fc.tuple(fc.boolean(), fc.option(several, { nil: undefined })).map(
    ([waterline, only]): Move =>
      (d) => ({
        type: 'tidy',
        waterline,
        ...(only === undefined ? {} : { only: some(parts)(d, only) }),
      }),
  ),
  fc.tuple(any, text).map(
    ([a, name]): Move =>
      (d) => ({ type: 'rename', id: pick(all(d), a), name }),
  ),
  {
    weight: 6,
    arbitrary: fc.tuple(any, fc.constantFrom(...paramIds), value, fc.boolean(), any).map(
      ([a, param, to, part, b]): Move =>
        (d) => ({
          type: 'set-param',
          target: part ? 'part' : 'connection',
          id: pick(part ? parts(d) : connections(d), a),
          param,
          value: param === 'deadLetter' ? pick(parts(d), b) : to,
        }),
    ),
  },
  fc.record({ x: place, y: place, width: size, height: size, name: text }).map(
    (rest): Move =>
      () => ({ type: 'add-frame', ...rest }),
  ),
  several.map(
    (ids): Move =>
      (d) => ({ type: 'frame-around', ids: some(all)(d, ids) }),
  ),
  fc.tuple(any, fc.record({ x: place, y: place, width: size, height: size })).map(
    ([a, rest]): Move =>
      (d) => ({ type: 'resize-frame', id: pick(frames(d), a), ...rest }),
  ),
  fc.record({ x: place, y: place, text }).map(
    (rest): Move =>
      () => ({ type: 'add-note', ...rest }),
  ),
  fc.tuple(any, text).map(
    ([a, to]): Move =>
      (d) => ({ type: 'set-note', id: pick(notes(d), a), text: to }),
  ),
  several.map(
    (ids): Move =>
      (d) => ({ type: 'delete', ids: some(all)(d, ids) }),
  ),
  fc.tuple(place, place).map(
    ([x, y]): Move =>
      (d) => ({ type: 'paste', design: d, x, y }),
  ),
  several.map(
    (ids): Move =>
      (d) => ({ type: 'duplicate', ids: some(all)(d, ids) }),
  ),
)

/** Sound designs, made as people make them: by commands. */
export const designs: fc.Arbitrary<Design> = fc.array(moves, { maxLength: 40 }).map((made) =>
  made.reduce((design, move) => {
    const outcome = apply(design, move(design))
    return outcome.ok && outcome.design.parts.length <= 60 ? outcome.design : design
  }, emptyDesign),
)

/** Parts of any kind, at any place on the grid, with connections of all sorts between them. */
export const tangles: fc.Arbitrary<Design> = fc.integer({ min: 1, max: 24 }).chain((count) =>
  fc
    .tuple(
      fc.array(
        fc.record({ kind, x: fc.integer({ min: -90, max: 90 }), y: fc.integer({ min: -60, max: 60 }) }),
        {
          minLength: count,
          maxLength: count,
        },
      ),
      fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {
        maxLength: 2 * count,
        selector: String,
      }),
      fc.array(fc.option(fc.nat(count - 1), { nil: undefined, freq: 1 }), {
        minLength: count,
        maxLength: count,
      }),
    )
    .map(([places, pairs, deadLetters]) => ({
      parts: places.map((at, i) => {
        const to = deadLetters[i]
        return {
          id: `p${i}`,
          kind: at.kind,
          name: `part ${i}`,
          x: 8 * at.x,
          y: 8 * at.y,
          params: to === undefined || to === i || i % 3 !== 0 ? {} : { deadLetter: `p${to}` },
        }
      }),
      connections: pairs.map(([from, to], i) => ({
        id: `e${i}`,
        from: `p${from}`,
        to: `p${to}`,
        params: {},
      })),
      frames: [],
      notes: [],
    })),
)
