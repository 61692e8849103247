/** How many messages a month go along each connection. */
import type { Graph, Link, Node } from '../graph.ts'
import { linkParam, numberParam, partParam } from '../graph.ts'
import type { Assumed } from './assumed.ts'
import { kib } from './units.ts'

export interface Flow {
  /** Connections that messages go along. */
  carries(link: Link): boolean
  /** Messages a month that go along a connection, for all the parts that its end stands for. */
  along(link: Link): number
  /** Messages a month that reach a part, those that begin there included. */
  through(node: Node): number
  /** Messages a month that begin at a part. */
  begun(node: Node): number
  /** Of each message of the month, how often it goes along a connection or reaches a part: the same at any volume. */
  eachAlong(link: Link): number
  eachThrough(node: Node): number
  /** Bytes of a message as a part gets it. */
  bytes(node: Node): number
  /** So many alike that a part stands for. */
  alike(node: Node): number
}

/** Ways on which no message of the workload goes: numbers, logs, answers to the caller, what never fires. */
const silent: ReadonlySet<string> = new Set([
  'metric',
  'logging',
  'reply-to-client',
  'export',
  'event-notification',
])
/** What a bucket tells of a new object is no larger than this. */
const notification = kib

/**
 * Follows the graph from its entries, which share the month's messages evenly. A topic, bus or stream gives
 * every reader all of them, readers of a queue share, a function or workflow sends on what it gets to each of
 * its targets. Round a loop a message goes once.
 */
export function flowOf(graph: Graph, messages: number, size: number, assumed: Assumed): Flow {
  const live = new Set(graph.nodes)
  const carriers = new Set(graph.links.filter((link) => live.has(link.to) && carriesMessages(link)))
  const carries = (link: Link) => carriers.has(link)
  const ins = new Map(graph.nodes.map((node) => [node, node.in.filter(carries)]))
  const outs = new Map(graph.nodes.map((node) => [node, node.out.filter(carries)]))
  const insOf = (node: Node): readonly Link[] => ins.get(node) ?? []
  const outsOf = (node: Node): readonly Link[] => outs.get(node) ?? []

  const free = graph.nodes.filter((node) => insOf(node).length === 0 && outsOf(node).length > 0)
  const sources = graph.nodes.filter((node) => node.role === 'source' && outsOf(node).length > 0)
  const entries = new Set(free.length > 0 ? free : sources)
  const begun = (node: Node) => (entries.has(node) ? 1 / entries.size : 0)

  const stands = (node: Node, depth = 0): number => {
    if (node.kind.id === 'ecs-fargate' || depth > 3) return 1
    if (node.role === 'queue' || node.role === 'pipe') {
      const [only, ...others] = outsOf(node)
      return only === undefined || others.length > 0 ? 1 : stands(only.to, depth + 1)
    }
    return Math.max(1, numberParam(partParam(node, 'count')) ?? 1)
  }
  const alike = (node: Node, depth = 0): number => {
    const before = insOf(node)
    if (before.some(({ from }) => gives.has(from.role))) return stands(node)
    const behind = before.some(
      ({ from }) =>
        (from.role === 'queue' || from.role === 'pipe') && depth < 3 && alike(from, depth + 1) > 1,
    )
    return behind ? stands(node) : 1
  }

  // All of it for one message: a month has so many times more.
  const reached = new Map<Node, number>()
  const along = (link: Link): number => (carries(link) ? emitted(link, reached.get(link.from) ?? 0) : 0)
  const emitted = (link: Link, base: number): number => {
    const { from, to } = link
    const passed = linkParam(link, 'filter') === undefined ? base : (base * assumed['filter-pass']) / 100
    if (gives.has(from.role)) return passed * alike(to)
    if (from.role === 'queue') return passed / Math.max(1, outsOf(from).length)
    if (linkParam(link, 'compensates') === true) return (passed * assumed.retried) / 100
    return passed
  }
  for (const loop of inOrder(graph.nodes, outsOf)) {
    const inside = new Set(loop)
    const entering = loop.reduce(
      (sum, node) =>
        sum +
        begun(node) +
        insOf(node).reduce((all, link) => all + (inside.has(link.from) ? 0 : along(link)), 0),
      0,
    )
    for (const node of loop) reached.set(node, entering)
  }

  // What passes a bucket goes on as a short notice of it.
  const small = new Set<Node>()
  for (const node of graph.nodes) {
    if (node.kind.id !== 's3') continue
    for (const below of reach(node, outsOf)) small.add(below)
  }
  return {
    carries,
    along: (link) => messages * along(link),
    through: (node) => messages * (reached.get(node) ?? 0),
    begun: (node) => messages * begun(node),
    eachAlong: along,
    eachThrough: (node) => reached.get(node) ?? 0,
    bytes: (node) => (small.has(node) ? Math.min(size, notification) : size),
    alike: (node) => alike(node),
  }
}

/** Roles that give every reader a copy. */
const gives: ReadonlySet<string> = new Set(['topic', 'bus', 'stream'])

function carriesMessages(link: Link): boolean {
  if (link.mechanism !== null && silent.has(link.mechanism.id)) return false
  if (link.connection.params.paused === true) return false
  // A function that changes records for Firehose hands them back: they are not taken in again.
  return !link.from.in.some((back) => back.from === link.to && back.mechanism?.id === 'firehose-transform')
}

function reach(from: Node, outsOf: (node: Node) => readonly Link[]): ReadonlySet<Node> {
  const seen = new Set([from])
  const open = [from]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { to } of outsOf(node)) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}

/** Parts from the entries on; those that lie on one loop stand together (Tarjan). */
function inOrder(nodes: readonly Node[], outsOf: (node: Node) => readonly Link[]): readonly Node[][] {
  const index = new Map<Node, number>()
  const stack: Node[] = []
  const open = new Set<Node>()
  const loops: Node[][] = []
  const visit = (node: Node): number => {
    const mine = index.size
    let lowest = mine
    index.set(node, mine)
    stack.push(node)
    open.add(node)
    for (const { to } of outsOf(node)) {
      const seen = index.get(to)
      if (seen === undefined) lowest = Math.min(lowest, visit(to))
      else if (open.has(to)) lowest = Math.min(lowest, seen)
    }
    if (lowest !== mine) return lowest
    const loop: Node[] = []
    for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
      open.delete(last)
      loop.push(last)
      if (last === node) break
    }
    loops.push(loop)
    return lowest
  }
  for (const node of nodes) if (!index.has(node)) visit(node)
  return loops.reverse()
}
