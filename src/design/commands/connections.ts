import type { KindId } from '#content/schema.ts'
import { type Box, bottom, centre, type Point, right } from '../boxes.ts'
import { checkConnection, partSpecs } from '../connect.ts'
import { partBoxes } from '../geometry.ts'
import { graphOf } from '../graph.ts'
import { CONNECTION_PREFIX, defaultName, freeId, idsOf, partPrefix, uniqueName } from '../ids.ts'
import { COLUMN_GAP, ROW_GAP } from '../layout/layered.ts'
import type { Connection, Design, Part, PartId } from '../model.ts'
import { fittingParams, withParam } from '../params.ts'
import { freePlace } from '../places.ts'
import { changed, checkName, done, endsOf, isKind, nameOf, refuse, replaced, tooMany } from './outcome.ts'
import { addPart, checkParams, otherParts, possibleSpecs, refitted } from './parts.ts'
import type { Command, Outcome, Refusal } from './types.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

/** Why the two cannot be connected in this design; undefined if they can. `but` does not count as one already there. */
function obstacle(
  design: Design,
  { from, to }: { readonly from: PartId; readonly to: PartId },
  but?: Connection,
): Refusal | undefined {
  const start = design.parts.find(({ id }) => id === from)
  const end = design.parts.find(({ id }) => id === to)
  if (start === undefined || end === undefined) return refuse('missing')
  const again = design.connections.some(
    (connection) => connection !== but && connection.from === from && connection.to === to,
  )
  const whom = start === end ? 'itself' : end.name
  if (again) return refuse('already-connected', `${start.name} is connected to ${whom} already.`)
  const check = checkConnection(start.kind, end.kind)
  return check.verdict === 'refused'
    ? { ok: false, error: 'cannot-connect', reason: check.reason, between: check.between }
    : undefined
}

export function connect(design: Design, { from, to, params = {} }: Of<'connect'>): Outcome {
  const refusal = obstacle(design, { from, to })
  if (refusal !== undefined) return refusal
  const id = freeId(idsOf(design), CONNECTION_PREFIX)
  const bare: Connection = { id, from, to, params: {} }
  const withBare = changed(design, { connections: [...design.connections, bare] })
  const checked = checkParams(withBare, id, params, possibleSpecs(design, bare))
  if (!checked.ok) return checked
  const connection = { ...bare, params: checked.params }
  const next = changed(design, { connections: [...design.connections, connection] })
  return tooMany(next) ?? done(next, `Connected ${nameOf(design, from)} to ${nameOf(design, to)}`, [id])
}

export function reconnect(design: Design, command: Of<'reconnect'>): Outcome {
  const connection = design.connections.find(({ id }) => id === command.id)
  if (connection === undefined) return refuse('missing')
  const { from = connection.from, to = connection.to } = command
  return moveEnds(
    design,
    connection,
    from,
    to,
    (after) => `Moved the connection to run ${endsOf(design, after)}`,
  )
}

export function reverse(design: Design, { id }: Of<'reverse'>): Outcome {
  const connection = design.connections.find((one) => one.id === id)
  if (connection === undefined) return refuse('missing')
  return moveEnds(
    design,
    connection,
    connection.to,
    connection.from,
    (after) => `Turned the connection to run ${endsOf(design, after)}`,
  )
}

function moveEnds(
  design: Design,
  connection: Connection,
  from: PartId,
  to: PartId,
  label: (after: Connection) => string,
): Outcome {
  if (from === connection.from && to === connection.to) return done(design, label(connection))
  const refusal = obstacle(design, { from, to }, connection)
  if (refusal !== undefined) return refusal
  const moved = refitted(design, { ...connection, from, to })
  return done(changed(design, { connections: replaced(design.connections, moved) }), label(moved))
}

export function insertBetween(design: Design, command: Of<'insert-between'>): Outcome {
  const { from, to, kinds } = command
  const start = design.parts.find(({ id }) => id === from)
  const end = design.parts.find(({ id }) => id === to)
  if (start === undefined || end === undefined) return refuse('missing')
  if (kinds.length === 0) return refuse('nothing-chosen')
  if (!kinds.every(isKind)) return refuse('unknown-kind')
  for (const [i, kind] of [start.kind, ...kinds].entries()) {
    const check = checkConnection(kind, kinds[i] ?? end.kind)
    if (check.verdict === 'refused') return refuse('cannot-connect', check.reason)
  }
  const direct = design.connections.find((connection) => connection.from === from && connection.to === to)
  const bare = changed(design, {
    connections: design.connections.filter((connection) => connection !== direct),
  })
  const [roomy, added] = withChain(bare, start, end, kinds)
  const chain = [from, ...added.map(({ id }) => id), to]
  let next = roomy
  const legs: Connection[] = []
  for (const [i, at] of chain.slice(0, -1).entries()) {
    const leg = {
      id: freeId([...idsOf(next), ...idsOf(design)], CONNECTION_PREFIX),
      from: at,
      to: chain[i + 1] ?? to,
      params: {},
    }
    legs.push(leg)
    next = changed(next, { connections: [...next.connections, leg] })
  }
  // What was set on the direct connection goes to the first new one that has such a setting.
  let left = direct?.params ?? {}
  const filled = legs.map((leg) => {
    const params = fittingParams(left, possibleSpecs(next, leg), otherParts(next, leg.id))
    for (const id of Object.keys(params) as (keyof typeof params)[]) left = withParam(left, id, undefined)
    return { ...leg, params }
  })
  next = changed(next, { connections: [...roomy.connections, ...filled] })
  const names = added.map(({ name }) => name).join(' and ')
  return (
    tooMany(next) ??
    done(
      next,
      `Put ${names} between ${start.name} and ${end.name}`,
      [...added, ...filled].map(({ id }) => id),
      direct === undefined ? [] : [direct.id],
    )
  )
}

/** The design with a chain of new parts between two, and room made for it by moving what comes after. */
function withChain(
  design: Design,
  start: Part,
  end: Part,
  kinds: readonly KindId[],
): readonly [Design, readonly Part[]] {
  let next = design
  const added: Part[] = []
  for (const kind of kinds) {
    const part: Part = {
      id: freeId(idsOf(next), partPrefix(kind)),
      kind,
      name: uniqueName(
        next.parts.map(({ name }) => name),
        defaultName(kind),
      ),
      x: start.x,
      y: start.y,
      params: {},
    }
    added.push(part)
    next = changed(next, { parts: [...next.parts, part] })
  }
  const boxes = partBoxes(next)
  const first = boxes.get(start.id)
  const last = boxes.get(end.id)
  if (first === undefined || last === undefined) return [next, added]
  const widths = added.map(({ id }) => boxes.get(id)?.width ?? 0)
  const wanted = widths.reduce((sum, width) => sum + width, 0) + (added.length + 1) * COLUMN_GAP
  const missing = wanted - (last.x - right(first))
  const onward = last.x > centre(first).x
  if (onward && missing > 0) next = pushed(next, start.id, end.id, last.x, missing)
  const taken = [...partBoxes(next)]
    .filter(([id]) => !added.some((part) => part.id === id))
    .map(([, box]) => box)
  const height = (centre(first).y + centre(last).y) / 2 - first.height / 2
  let x = onward
    ? right(first) + Math.max(COLUMN_GAP, (last.x - right(first) - wanted) / 2 + COLUMN_GAP)
    : right(first) + COLUMN_GAP
  const places = new Map<PartId, Point>()
  for (const [i, { id }] of added.entries()) {
    const wish: Box = { x, y: height, width: widths[i] ?? 0, height: first.height }
    const free = freePlace(taken, wish)
    places.set(id, free)
    taken.push({ ...wish, ...free })
    x += wish.width + COLUMN_GAP
  }
  const placed = next.parts.map((part) => ({ ...part, ...places.get(part.id) }))
  return [changed(next, { parts: placed }), placed.filter(({ id }) => places.has(id))]
}

/** Moves the part `id`, and what it leads to at its right, further right; never `but`. */
function pushed(design: Design, but: PartId, id: PartId, fromX: number, by: number): Design {
  const graph = graphOf(design)
  const moving = new Set([id])
  const open = [id]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const onward = [
      ...graph.outgoing(at).map(({ to }) => to),
      ...graph.deadLetters.filter(({ from }) => from.id === at).map(({ to }) => to),
    ]
    for (const next of onward) {
      const part = graph.parts.get(next)
      if (next === but || moving.has(next) || part === undefined || part.x < fromX) continue
      moving.add(next)
      open.push(next)
    }
  }
  const dx = Math.ceil(by / 8) * 8
  return changed(design, {
    parts: design.parts.map((part) => (moving.has(part.id) ? { ...part, x: part.x + dx } : part)),
  })
}

export function addDeadLetter(design: Design, command: Of<'add-dead-letter'>): Outcome {
  const { target, id, kind } = command
  if (!isKind(kind)) return refuse('unknown-kind')
  const part = target === 'part' ? design.parts.find((one) => one.id === id) : undefined
  const connection = target === 'connection' ? design.connections.find((one) => one.id === id) : undefined
  const near = part ?? design.parts.find((one) => one.id === connection?.to)
  if (near === undefined) return refuse('missing')
  const specs = part === undefined ? connection && possibleSpecs(design, connection) : partSpecs(part.kind)
  if (specs?.deadLetter === undefined) return refuse('no-such-parameter')
  const name = checkName(command.name ?? `${near.name.slice(0, 60)} dead letters`)
  if (!name.ok) return name
  const made = addPart(design, { type: 'add-part', kind, x: near.x, y: near.y, name: name.name })
  if (!made.ok) return made
  const [deadLetter = ''] = made.made
  const own = partBoxes(design).get(near.id)
  const size = partBoxes(made.design).get(deadLetter)
  if (own === undefined || size === undefined) return refuse('missing')
  const at = freePlace([...partBoxes(design).values()], { ...size, y: bottom(own) + ROW_GAP })
  const put = <T extends Part | Connection>(owner: T): T => ({
    ...owner,
    params: withParam(owner.params, 'deadLetter', deadLetter),
  })
  const next: Design = {
    ...made.design,
    parts: made.design.parts.map((one) =>
      one.id === deadLetter ? { ...one, ...at } : one === part ? put(one) : one,
    ),
    connections: made.design.connections.map((one) => (one === connection ? put(one) : one)),
  }
  return done(next, `Added ${nameOf(next, deadLetter)} for what ${near.name} gives up on`, [deadLetter])
}
