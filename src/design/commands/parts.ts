import { kindProse } from '#content/kinds/prose/index.ts'
import type { KindId, ParamId, ParamValue } from '#content/schema.ts'
import { checkOf, connectionSpecs, type ParamSpecs, partSpecs } from '../connect.ts'
import { formatValue } from '../format.ts'
import { defaultName, freeId, idsOf, isDefaultName, partPrefix, uniqueName } from '../ids.ts'
import type { Connection, Design, Params, Part, PartId } from '../model.ts'
import { checkParam, fittingParams, withParam } from '../params.ts'
import {
  changed,
  checkName,
  done,
  endsOf,
  isKind,
  nameOf,
  place,
  refuse,
  replaced,
  tooMany,
} from './outcome.ts'
import type { Command, Outcome, Refusal } from './types.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>

export function addPart(design: Design, command: Of<'add-part'>): Outcome {
  if (!isKind(command.kind)) return refuse('unknown-kind')
  const at = place(command.x, command.y)
  if (at === undefined) return refuse('bad-place')
  const name = checkName(command.name ?? defaultName(command.kind))
  if (!name.ok) return name
  const id = freeId(idsOf(design), partPrefix(command.kind))
  const params = checkParams(design, id, command.params ?? {}, partSpecs(command.kind))
  if (!params.ok) return params
  const part: Part = {
    id,
    kind: command.kind,
    name: uniqueName(
      design.parts.map((other) => other.name),
      name.name,
    ),
    ...at,
    params: params.params,
  }
  const next = changed(design, { parts: [...design.parts, part] })
  return tooMany(next) ?? done(next, `Added ${part.name}`, [id])
}

/** All parameters as they are kept, or the first that cannot be. */
export function checkParams(
  design: Design,
  owner: string,
  params: Params,
  specs: ParamSpecs,
): { readonly ok: true; readonly params: Params } | Refusal {
  const kept: Partial<Record<ParamId, ParamValue>> = {}
  for (const [id, value] of Object.entries(params) as [ParamId, ParamValue | undefined][]) {
    if (value === undefined) continue
    const spec = Object.hasOwn(specs, id) ? specs[id] : undefined
    if (spec === undefined) return refuse('no-such-parameter')
    const check = checkParam(spec, value, otherParts(design, owner))
    if (!check.ok) return refuse('bad-value', check.reason)
    kept[id] = check.value
  }
  return { ok: true, params: kept }
}

/** Parts that may be named by a parameter of this owner: not itself, and not an end of the connection it is. */
export function otherParts(design: Design, owner: string): (id: string) => boolean {
  const connection = design.connections.find(({ id }) => id === owner)
  return (id) =>
    id !== owner &&
    id !== connection?.from &&
    id !== connection?.to &&
    design.parts.some((part) => part.id === id)
}

export function rename(design: Design, command: Of<'rename'>): Outcome {
  const name = checkName(command.name)
  if (!name.ok) return name
  const part = design.parts.find(({ id }) => id === command.id)
  const frame = design.frames.find(({ id }) => id === command.id)
  const label = (before: string) => `Renamed ${before} to ${name.name}`
  if (part !== undefined) {
    if (part.name === name.name) return done(design, label(part.name))
    const parts = replaced(design.parts, { ...part, name: name.name })
    return done(changed(design, { parts }), label(part.name))
  }
  if (frame === undefined) return refuse('missing')
  if (frame.name === name.name) return done(design, label(frame.name))
  const frames = replaced(design.frames, { ...frame, name: name.name })
  return done(changed(design, { frames }), label(frame.name))
}

export function setParam(design: Design, command: Of<'set-param'>): Outcome {
  const { target, id } = command
  if (target === 'part') {
    const part = design.parts.find((one) => one.id === id)
    if (part === undefined) return refuse('missing')
    return setOne(design, part, partSpecs(part.kind), part.name, command, (params) =>
      changed(design, { parts: replaced(design.parts, { ...part, params }) }),
    )
  }
  const connection = design.connections.find((one) => one.id === id)
  if (connection === undefined) return refuse('missing')
  const whose = `the connection ${endsOf(design, connection)}`
  return setOne(design, connection, possibleSpecs(design, connection), whose, command, (params) =>
    changed(design, { connections: replaced(design.connections, { ...connection, params }) }),
  )
}

function setOne(
  design: Design,
  owner: Part | Connection,
  specs: ParamSpecs,
  whose: string,
  { param, value }: Of<'set-param'>,
  put: (params: Params) => Design,
): Outcome {
  const spec = Object.hasOwn(specs, param) ? specs[param] : undefined
  if (value === undefined) {
    const label = `Set “${spec?.label ?? param}” of ${whose} back to its default`
    return Object.hasOwn(owner.params, param)
      ? done(put(withParam(owner.params, param, undefined)), label)
      : done(design, label)
  }
  if (spec === undefined) return refuse('no-such-parameter')
  const check = checkParam(spec, value, otherParts(design, owner.id))
  if (!check.ok) return refuse('bad-value', check.reason)
  const words = spec.type === 'part' ? nameOf(design, String(check.value)) : valueWords(check.value)
  const label = `Set “${spec.label}” of ${whose} to ${words}`
  if (owner.params[param] === check.value) return done(design, label)
  return done(put(withParam(owner.params, param, check.value)), label)

  function valueWords(kept: ParamValue): string {
    if (typeof kept === 'boolean') return kept ? 'on' : 'off'
    if (typeof kept === 'number') return formatValue(kept, spec?.unit ?? 'count')
    if (kept === '') return 'nothing'
    return spec?.choices?.find((choice) => choice.value === kept)?.label ?? `“${kept}”`
  }
}

/** Specifications of a connection of the design; those of no mechanism if an end is missing. */
export function possibleSpecs(design: Design, { from, to }: Pick<Connection, 'from' | 'to'>): ParamSpecs {
  const kindOf = (id: PartId): KindId | undefined => design.parts.find((part) => part.id === id)?.kind
  const start = kindOf(from)
  const end = kindOf(to)
  return start === undefined || end === undefined ? {} : connectionSpecs(start, end)
}

export function changeKind(design: Design, { id, kind }: Of<'change-kind'>): Outcome {
  const part = design.parts.find((one) => one.id === id)
  if (part === undefined) return refuse('missing')
  if (!isKind(kind)) return refuse('unknown-kind')
  const label = `Turned ${part.name} into ${kindProse[kind].name}`
  if (part.kind === kind) return done(design, label)
  const others = design.parts.filter((other) => other !== part).map((other) => other.name)
  const next: Part = {
    ...part,
    kind,
    name: isDefaultName(part.kind, part.name) ? uniqueName(others, defaultName(kind)) : part.name,
    params: fittingParams(part.params, partSpecs(kind), otherParts(design, id)),
  }
  const withPart = changed(design, { parts: replaced(design.parts, next) })
  const connections = design.connections.map((connection) =>
    connection.from === id || connection.to === id ? refitted(withPart, connection) : connection,
  )
  return done(changed(withPart, { connections }), label)
}

/**
 * The connection with those parameters that its mechanism has. Where none is known they all stay: another
 * change may bring the mechanism back.
 */
export function refitted(design: Design, connection: Connection): Connection {
  if (checkOf(design, connection).verdict !== 'native') return connection
  const params = fittingParams(
    connection.params,
    possibleSpecs(design, connection),
    otherParts(changed(design, { connections: replaced(design.connections, connection) }), connection.id),
  )
  return { ...connection, params }
}
