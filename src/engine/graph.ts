/** A design made ready for the metrics: links resolved in the connection table, neighbours, reach. */
import { kinds } from '#content/kinds/index.ts'
import type { AttributeId, Kind, Mechanism, ParamId, ParamValue, Role } from '#content/schema.ts'
import type { Connection, Design, Part, PartId } from '../design/model.ts'
import { reachOf, variantOf } from '../design/reach.ts'
import type { Place } from './facts.ts'

/** A connection with what the table says of it. */
export interface Link {
  readonly connection: Connection
  readonly from: Node
  readonly to: Node
  readonly status: 'native' | 'refused' | 'unknown'
  /** Null unless native. */
  readonly mechanism: Mechanism | null
}

/** A part with its neighbours. */
export interface Node {
  readonly part: Part
  /** A number of its own, counted from 0. */
  readonly place: number
  readonly kind: Kind
  readonly role: Role
  readonly out: Link[]
  readonly in: Link[]
  /** A queue, topic, bus or stream stands somewhere before it. */
  belowChannel: boolean
}

export interface Graph {
  readonly design: Design
  readonly nodes: readonly Node[]
  readonly byId: ReadonlyMap<PartId, Node>
  readonly links: readonly Link[]
  /** Parts that nothing feeds, dead-letter queues left out. */
  readonly entries: readonly Node[]
  /** Parts that do the work: see `isConsumer`. */
  readonly consumers: readonly Node[]
  /** Workers that nothing feeds, in a design that has channels: whatever they were drawn for does not arrive. */
  readonly unreached: readonly Node[]
  /** Parts that only hold dead letters. */
  readonly deadLetters: ReadonlySet<PartId>
  /** Some way leads back to where it began. */
  readonly cyclic: boolean
  readonly context: Context
}

/** What the metrics need of the answers. */
export interface Context extends Place {
  /** Bytes of a message; 1 KiB where nobody said. */
  readonly size: number
  /** Seconds that the work on one message takes; null where nobody said. */
  readonly jobLength: number | null
  /** What the bill rests on besides; null while nobody said how much goes through in a month. */
  readonly billing: Billing | null
}

/** What the bill needs of the answers. */
export interface Billing {
  /** Messages a month, before they are copied. */
  readonly messages: number
  /** Somebody asked to choose by what is in the body. */
  readonly bodyFilters: boolean
  /** Consumers live in other accounts. */
  readonly otherAccounts: boolean
  /** Those that were changed, by id of content/assumptions.ts. */
  readonly assumptions: Readonly<Record<string, number>>
}

const channels: ReadonlySet<Role> = new Set<Role>(['queue', 'topic', 'bus', 'stream'])
const workers: ReadonlySet<Role> = new Set<Role>([
  'compute',
  'workflow',
  'outside',
  'people',
  'store',
  'telemetry',
])

export const isChannel = (node: Node): boolean => channels.has(node.role)
/** AWS itself carries the message on from here: it retries, and can give up. */
export const isCarrier = (node: Node): boolean =>
  isChannel(node) || node.role === 'pipe' || node.role === 'scheduler'

/** Resolves a design. Connections whose ends are missing are left out; the linter names them. */
export function graphOf(design: Design, context: Context): Graph {
  const byId = new Map<PartId, Node>()
  for (const part of design.parts) byId.set(part.id, nodeOf(part, byId.get(part.id)?.place ?? byId.size))
  const links: Link[] = []
  for (const connection of design.connections) {
    const from = byId.get(connection.from)
    const to = byId.get(connection.to)
    if (from === undefined || to === undefined) continue
    const check = reachOf(from.part.kind, to.part.kind)
    const link: Link = {
      connection,
      from,
      to,
      status: check.verdict,
      mechanism: check.verdict === 'native' ? variantOf(check.mechanism, connection.params) : null,
    }
    links.push(link)
    from.out.push(link)
    to.in.push(link)
  }
  const nodes = [...byId.values()]
  const deadLetters = deadLettersOf(design, byId)
  markBelowChannels(nodes)
  const live = deadLetters.size === 0 ? nodes : nodes.filter((node) => !deadLetters.has(node.part.id))
  const carried = live.some(isCarrier)
  return {
    design,
    nodes: live,
    byId,
    links,
    entries: live.filter((node) => node.in.length === 0 && (node.out.length > 0 || live.length === 1)),
    consumers: live.filter((node) => isConsumer(node, carried)),
    unreached: live.some(isChannel) ? live.filter(isUnreached) : [],
    deadLetters,
    cyclic: isCyclic(nodes),
    context,
  }
}

function nodeOf(part: Part, place: number): Node {
  const kind = kinds[part.kind]
  return { part, place, kind, role: kind.role, out: [], in: [], belowChannel: false }
}

/** Kahn's algorithm: what is left when parts without predecessors are taken away is on, or behind, a cycle. */
function isCyclic(nodes: readonly Node[]): boolean {
  const open = nodes.map((node) => node.in.length)
  const ready = nodes.filter((node) => node.in.length === 0)
  let taken = 0
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    taken++
    for (const { to } of node.out) {
      const left = (open[to.place] ?? 0) - 1
      open[to.place] = left
      if (left === 0) ready.push(to)
    }
  }
  return taken < nodes.length
}

/** Parts that hold dead letters, and that nothing else touches. */
function deadLettersOf(design: Design, byId: ReadonlyMap<PartId, Node>): ReadonlySet<PartId> {
  const found = new Set<PartId>()
  const look = (id: ParamValue | undefined): void => {
    const node = typeof id === 'string' ? byId.get(id) : undefined
    if (node?.in.length === 0 && node.out.length === 0) found.add(node.part.id)
  }
  for (const { params } of design.parts) look(params.deadLetter)
  for (const { params } of design.connections) look(params.deadLetter)
  return found
}

function markBelowChannels(nodes: readonly Node[]): void {
  const queue = nodes.filter(isChannel)
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const { to } of node.out) {
      if (to.belowChannel) continue
      to.belowChannel = true
      queue.push(to)
    }
  }
}

/**
 * A consumer is a worker that a channel, pipe or schedule feeds; where the design has none, every worker at
 * the end of a chain of calls. A database behind a function is not one: the function works on the message.
 */
function isConsumer(node: Node, carried: boolean): boolean {
  if (!workers.has(node.role) || node.in.length === 0) return false
  if (node.in.some((link) => isCarrier(link.from))) return true
  // What a workflow calls does the work, also where it is no code of ours.
  if (node.in.some((link) => link.from.role === 'workflow')) return true
  if (carried) return false
  return (
    node.role === 'compute' ||
    node.role === 'workflow' ||
    node.in.some((link) => link.from.role === 'store' && node.role !== 'store')
  )
}

/** Storage at the end of the way: it is written to and feeds nothing but storage. */
export const isEndStore = (node: Node): boolean =>
  node.role === 'store' && node.out.every((link) => link.to.role === 'store')

function isUnreached(node: Node): boolean {
  return (
    (node.role === 'compute' || node.role === 'workflow') &&
    node.in.length === 0 &&
    node.out.every((link) => isEndStore(link.to))
  )
}

/** A part's parameter as set, else its kind's default; undefined if it is unset. */
export function partParam(node: Node, param: ParamId): ParamValue | undefined {
  const value = node.part.params[param] ?? node.kind.params[param]?.default
  return value === '' ? undefined : value
}

/**
 * A connection's parameter as set, else its mechanism's default; undefined if it is unset. What the mechanism
 * does not offer does not hold: a function cannot be the reader of a queue on a stream, whatever is set.
 */
export function linkParam(link: Link, param: ParamId): ParamValue | undefined {
  const set = link.connection.params[param]
  if (link.mechanism === null) return set === '' ? undefined : set
  const spec = link.mechanism.params[param]
  if (spec === undefined) return undefined
  const offered = spec.offers === undefined || spec.offers.some((value) => value === set)
  const value = set !== undefined && offered ? set : spec.default
  return value === '' ? undefined : value
}

/** Its reader does not poll: what arrives waits, and nothing gets through. */
export const isPaused = (link: Link): boolean =>
  link.mechanism?.invocation === 'poll' && link.connection.params.paused === true

export function numberParam(value: ParamValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Sync, async or poll: the caller's choice where it has one. */
export function invocationOf(link: Link): 'sync' | 'async' | 'poll' | 'unknown' {
  if (link.mechanism === null) return 'unknown'
  const chosen = link.connection.params.invocation
  return link.mechanism.invocationChoice === true && (chosen === 'sync' || chosen === 'async')
    ? chosen
    : link.mechanism.invocation
}

/** The fact behind an attribute, and the level that was read out of it; null where it is unknown. */
export function attribute(
  node: Node,
  id: AttributeId,
): { readonly fact: string; readonly level: string | null } | null {
  const ref = node.kind.attributes[id]
  if (ref === undefined || ref === 'unknown') return null
  return typeof ref === 'string' ? { fact: ref, level: null } : ref
}
