/** Durability: what is stored, repeated and kept. */
import type { KindId } from '#content/schema.ts'
import {
  attribute,
  type Graph,
  invocationOf,
  isCarrier,
  isChannel,
  isEndStore,
  type Link,
  linkParam,
  type Node,
} from '../graph.ts'
import type { MetricResult } from '../types.ts'
import { fromLevel, type LevelBound, result, waysOf, worst } from './result.ts'
import { memo } from './walk.ts'

/**
 * Whether whoever sends is told "accepted" only after the message is stored: the worst over all entries.
 * A gateway or function that is called along the way passes the question on.
 */
export function storedBeforeAck(graph: Graph): MetricResult {
  if (graph.entries.length === 0) return result('unknown')
  const stored = memo<LevelBound>(
    graph,
    (node, visit) => {
      const held = attribute(node, 'storedBeforeAck')
      if (
        isChannel(node) ||
        node.role === 'workflow' ||
        node.role === 'store' ||
        node.role === 'pipe' ||
        node.role === 'scheduler'
      ) {
        return held === null || held.level === null
          ? { level: 'unknown', parts: [node] }
          : { level: held.level, facts: [held.fact], parts: [node] }
      }
      const onward = node.out.filter((link) => !isEndStore(link.to))
      if (onward.length === 0) return { level: 'no', parts: [node] }
      return (
        worst(
          ['no', 'yes'],
          onward.map((link) => acknowledged(link, visit)),
        ) ?? { level: 'no', parts: [node] }
      )
    },
    { level: 'no' },
  )
  return fromLevel(
    worst(
      ['no', 'yes'],
      graph.entries.map((entry) => (isChannel(entry) ? stored(entry) : senders(entry, stored))),
    ),
  )
}

function senders(entry: Node, stored: (node: Node) => LevelBound): LevelBound {
  return (
    worst(
      ['no', 'yes'],
      entry.out.map((link) => acknowledged(link, stored)),
    ) ?? { level: 'unknown', parts: [entry] }
  )
}

/** What a call along this link acknowledges: what its target holds, or, called asynchronously, its queue. */
function acknowledged(link: Link, stored: (node: Node) => LevelBound): LevelBound {
  const how = invocationOf(link)
  if (how === 'unknown') return { level: 'unknown', links: [link] }
  if (how === 'async' && link.to.role === 'compute') {
    const held = attribute(link.to, 'storedBeforeAck')
    return held?.level == null
      ? { level: 'unknown', links: [link] }
      : { level: held.level, facts: [held.fact], parts: [link.to] }
  }
  return stored(link.to)
}

/** Whether a channel removes repeats. */
export function duplicatesOf(node: Node): LevelBound {
  const ordered = node.out.length > 0 && node.out.every((link) => linkParam(link, 'fifoSubscriber') === true)
  const own = attribute(node, 'duplicates')
  if (own === null) return { level: 'unknown', parts: [node] }
  return { level: ordered ? 'removed' : (own.level ?? 'unknown'), facts: [own.fact], parts: [node] }
}

/** Whether repeats are removed on every channel before a consumer. */
export function duplicates(graph: Graph): MetricResult {
  const bounds: LevelBound[] = []
  for (const node of graph.nodes) {
    if (isChannel(node)) bounds.push(duplicatesOf(node))
  }
  for (const link of graph.links) {
    if (invocationOf(link) === 'async' && link.to.role === 'compute') {
      const own = attribute(link.to, 'duplicates')
      if (own !== null) bounds.push({ level: own.level ?? 'unknown', facts: [own.fact], parts: [link.to] })
    }
  }
  if (bounds.length === 0) {
    const held = graph.consumers.flatMap((node) => {
      const own = attribute(node, 'duplicates')
      return own === null || node.role !== 'workflow'
        ? []
        : [{ level: own.level ?? 'unknown', facts: [own.fact], parts: [node] }]
    })
    return held.length > 0
      ? fromLevel(worst(['possible', 'removed'], held))
      : result(graph.links.length === 0 ? 'unknown' : 'possible')
  }
  return fromLevel(worst(['possible', 'removed'], bounds))
}

/** A hop that can give up: where its dead letters go, if anywhere. */
export type Coverage = 'covered' | 'open' | 'unknown'

/** Whether what this hop gives up on is kept. */
export function coverageOf(graph: Graph, link: Link): Coverage {
  const { mechanism } = link
  if (mechanism === null) return 'unknown'
  const names = (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && graph.byId.has(value)
  const own = names(link.connection.params.deadLetter)
  switch (mechanism.deadLetter) {
    case 'inside-stream':
      return 'covered'
    case 'source-queue':
      return own || names(link.from.part.params.deadLetter) ? 'covered' : 'open'
    case 'function':
      return names(link.to.part.params.deadLetter) ? 'covered' : 'open'
    case 'connection':
      return own || (link.to.role === 'compute' && names(link.to.part.params.deadLetter)) ? 'covered' : 'open'
    case 'state':
      return own || names(link.from.part.params.deadLetter) ? 'covered' : 'open'
    case 'none':
      return 'open'
  }
}

/** Not of AWS: whether and how long they repeat what they hand over is their own business. */
const outsideAws: ReadonlySet<KindId> = new Set(['client', 'saas-partner', 'http-endpoint'])

/** AWS makes this hop by itself: it retries, and can give up. */
export const carries = (link: Link): boolean =>
  isCarrier(link.from) ||
  link.from.role === 'workflow' ||
  (invocationOf(link) === 'async' && !outsideAws.has(link.from.kind.id))

/** Hops into consumers that AWS makes by itself: those that can give up. */
export function givingUpHops(graph: Graph): readonly Link[] {
  return graph.links.filter((link) => {
    return graph.consumers.includes(link.to) && (link.mechanism === null || carries(link))
  })
}

/** How many of those hops keep what they give up on: none, some, all. */
export function deadLetterCoverage(graph: Graph): MetricResult {
  const hops = givingUpHops(graph)
  if (hops.length === 0) return result(graph.links.length === 0 ? 'unknown' : 'none', { links: graph.links })
  const open = hops.filter((link) => coverageOf(graph, link) === 'open')
  const unknown = hops.filter((link) => coverageOf(graph, link) === 'unknown')
  if (open.length === 0 && unknown.length > 0) return result('unknown', { links: unknown })
  if (open.length === 0) return result('all', { links: hops, ways: waysOf(hops) })
  return result(open.length === hops.length ? 'none' : 'some', { links: open, ways: waysOf(open) })
}

/** What becomes of a message when retries end: kept only if every such hop keeps it. */
export function keptOnGivingUp(graph: Graph): MetricResult {
  const coverage = deadLetterCoverage(graph)
  const value = coverage.value === 'unknown' ? 'unknown' : coverage.value === 'all' ? 'kept' : 'lost'
  return { ...coverage, value }
}
