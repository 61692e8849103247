/** What tells one design from another: which part stands for which, and what differs between the two. */
import type { ParamId, ParamValue } from '#content/schema.ts'
import { graphOf } from './graph.ts'
import type { Connection, Design, Params, Part, PartId } from './model.ts'

/** A parameter that is set otherwise; undefined is as its kind or mechanism has it. */
export interface ParamDifference {
  readonly param: ParamId
  readonly left: ParamValue | undefined
  readonly right: ParamValue | undefined
}

/** One thing in both designs, or in only one: the other side is then null. */
export interface Pair<T> {
  readonly left: T | null
  readonly right: T | null
  /** Empty where the thing is in one design only. */
  readonly params: readonly ParamDifference[]
}

export interface DesignDifference {
  /** Every part of both, those of the left first and in its order. */
  readonly parts: readonly Pair<Part>[]
  /** Every connection of both, in the same way; ends are told by the parts that stand for each other. */
  readonly connections: readonly Pair<Connection>[]
}

/**
 * Compares two designs. Ids and places count for nothing, since a link keeps neither; a part stands for the one of
 * its name and kind, else of its name, else of its kind where both have the same neighbours.
 */
export function diffDesigns(left: Design, right: Design): DesignDifference {
  const twins = matched(left, right)
  const parts = pairs(left.parts, right.parts, (part) => twins.get(part.id), twins)
  const rightEnds = new Map(right.connections.map((one) => [ends(one.from, one.to), one.id]))
  const twinOf = ({ from, to }: Connection) => rightEnds.get(ends(twins.get(from) ?? '', twins.get(to) ?? ''))
  return { parts, connections: pairs(left.connections, right.connections, twinOf, twins) }
}

/** Whether anything tells the two apart, names and kinds of parts included. */
export function isSame({ left, right, params }: Pair<Part> | Pair<Connection>): boolean {
  if (left === null || right === null || params.length > 0) return false
  return !('kind' in left && 'kind' in right) || (left.kind === right.kind && left.name === right.name)
}

const ends = (from: PartId, to: PartId) => JSON.stringify([from, to])

function pairs<T extends Part | Connection>(
  left: readonly T[],
  right: readonly T[],
  twinOf: (item: T) => string | undefined,
  twins: ReadonlyMap<PartId, PartId>,
): readonly Pair<T>[] {
  const byId = new Map(right.map((item) => [item.id, item]))
  const both = left.map((item): Pair<T> => {
    const twin = byId.get(twinOf(item) ?? '') ?? null
    if (twin !== null) byId.delete(twin.id)
    return {
      left: item,
      right: twin,
      params: twin === null ? [] : paramDifferences(item.params, twin.params, twins),
    }
  })
  return [...both, ...[...byId.values()].map((item) => ({ left: null, right: item, params: [] }))]
}

function paramDifferences(
  left: Params,
  right: Params,
  twins: ReadonlyMap<PartId, PartId>,
): readonly ParamDifference[] {
  const ids = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort() as ParamId[]
  return ids.flatMap((param) => {
    const [mine, theirs] = [left[param], right[param]]
    // A dead letter names a part by its id.
    const there = param === 'deadLetter' && typeof mine === 'string' ? (twins.get(mine) ?? mine) : mine
    return there === theirs ? [] : [{ param, left: mine, right: theirs }]
  })
}

/** Which part of the right stands for each of the left. */
function matched(left: Design, right: Design): ReadonlyMap<PartId, PartId> {
  const twins = new Map<PartId, PartId>()
  const free = new Map(right.parts.map((part) => [part.id, part]))
  const open = () => left.parts.filter(({ id }) => !twins.has(id))
  const match = (part: Part, twin: Part | undefined) => {
    if (twin === undefined) return
    twins.set(part.id, twin.id)
    free.delete(twin.id)
  }
  const first = (fits: (other: Part) => boolean) => [...free.values()].find(fits)
  for (const part of open())
    match(
      part,
      first(({ kind, name }) => kind === part.kind && name === part.name),
    )
  for (const part of open())
    match(
      part,
      first(({ name }) => name === part.name),
    )
  // What was matched in one round is a neighbour in the next.
  for (;;) {
    const round = closest(left, right, open(), [...free.values()], twins)
    if (round.length === 0) return twins
    for (const [part, other] of round) if (!twins.has(part.id) && free.has(other.id)) match(part, other)
  }
}

/** Pairs of one kind, of parts that have no twin yet, by how many neighbours they share; those that share none are left out. */
function closest(
  left: Design,
  right: Design,
  open: readonly Part[],
  free: readonly Part[],
  twins: ReadonlyMap<PartId, PartId>,
): readonly (readonly [Part, Part])[] {
  const around = new Map(free.map((part) => [part, new Set(neighbours(right, part.id))]))
  const scored = open.flatMap((part) => {
    const mine = neighbours(left, part.id, twins)
    return free.flatMap((other) => {
      const shared = other.kind === part.kind ? mine.filter((one) => around.get(other)?.has(one)).length : 0
      return shared > 0 ? [{ pair: [part, other] as const, shared }] : []
    })
  })
  return scored.sort((a, b) => b.shared - a.shared).map(({ pair }) => pair)
}

/** The parts around one, each with the way it is connected; by their twins, where those are given. */
function neighbours(design: Design, id: PartId, twins?: ReadonlyMap<PartId, PartId>): readonly string[] {
  const graph = graphOf(design)
  const named = (way: string, other: string) => `${way} ${twins === undefined ? other : twins.get(other)}`
  return [
    ...graph.incoming(id).map(({ from }) => named('from', from)),
    ...graph.outgoing(id).map(({ to }) => named('to', to)),
    ...graph.deadLettersInto(id).map(({ from }) => named('dead', from.id)),
  ]
}
