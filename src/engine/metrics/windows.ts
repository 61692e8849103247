/** How long messages outlive a failure: outage survived, overflow, retry window. */
import type { KindId, Window } from '#content/schema.ts'
import { factNumber, figureFor } from '../facts.ts'
import {
  type Graph,
  invocationOf,
  isChannel,
  type Link,
  linkParam,
  type Node,
  numberParam,
  partParam,
} from '../graph.ts'
import { assumedRegion } from '../requirements.ts'
import type { MetricResult } from '../types.ts'
import { carries } from './durability.ts'
import { type Bound, extreme, fromBound } from './result.ts'
import { memo } from './walk.ts'

export type WindowName = 'unreachable' | 'throttled' | 'failing'

/** One window of a connection in seconds, with its facts. */
export function windowOf(graph: Graph, link: Link, name: WindowName): Bound {
  if (link.mechanism === null) return { value: null, links: [link] }
  return resolve(graph, link, link.mechanism.windows[name])
}

function resolve(graph: Graph, link: Link, window: Window): Bound {
  const basis = { links: [link], parts: [link.from], adjustable: false }
  switch (window.kind) {
    case 'none':
      return { value: 0, ...basis }
    case 'unknown':
      return { value: null, ...basis }
    case 'fact':
      return { value: figureFor(window.fact, graph.context), facts: [window.fact], ...basis }
    case 'retention': {
      const kept = numberParam(partParam(link.from, 'retention')) ?? figureFor(window.fact, graph.context)
      const age = numberParam(linkParam(link, 'maxAge'))
      return { value: kept === null ? null : Math.min(kept, age ?? kept), facts: [window.fact], ...basis }
    }
    case 'param':
      return {
        value: numberParam(linkParam(link, window.param)) ?? figureFor(window.fact, graph.context),
        facts: [window.fact],
        ...basis,
      }
  }
}

/**
 * The shortest such time over all consumers. Where a caller waits for the answer, the failure goes back to
 * it, and what the caller itself came from keeps the message as well: the longer of the two counts.
 */
function overConsumers(graph: Graph, name: WindowName): MetricResult {
  if (graph.unreached.length > 0) return fromBound({ value: 0, parts: graph.unreached, adjustable: false })
  return fromBound(extreme(graph.consumers.map(keptBefore(graph, name)), 'least', 0))
}

function keptBefore(graph: Graph, name: WindowName): (node: Node) => Bound {
  return memo<Bound>(
    graph,
    (node, visit) =>
      extreme(
        node.in.map((link) => survived(graph, link, name, visit)),
        'least',
        0,
      ) ?? { value: 0 },
    { value: 0 },
  )
}

/** By connection, how long what it hands over outlives its target's failing code: what `outageSurvived` is made of. */
export function survivedBy(graph: Graph): (link: Link) => Bound {
  const kept = keptBefore(graph, 'failing')
  return (link) => survived(graph, link, 'failing', kept)
}

function survived(graph: Graph, link: Link, name: WindowName, kept: (node: Node) => Bound): Bound {
  const own = windowOf(graph, link, name)
  if (invocationOf(link) !== 'sync' || isChannel(link.from) || link.from.in.length === 0) return own
  const before = kept(link.from)
  if (own.value === null || before.value === null) return before
  return before.value > own.value ? before : own
}

/**
 * How long every consumer's code may fail before a message is lost: seconds, the shortest over all paths,
 * where a path survives as long as the longest buffer ahead of its consumer. A dead letter does not count:
 * it is kept, but needs redrive (DESIGN.md §3).
 */
export const outageSurvived = (graph: Graph): MetricResult => overConsumers(graph, 'failing')

/** How long a message waits where more arrive than a consumer takes: seconds, the shortest over all paths. */
export const throttleSurvived = (graph: Graph): MetricResult => overConsumers(graph, 'throttled')

/**
 * How long delivery is retried: seconds, the shortest over all hops that AWS makes by itself (pushed or
 * polled); 0 where there are none and the caller gets the error.
 */
export function retryWindow(graph: Graph): MetricResult {
  const bounds: Bound[] = []
  for (const link of graph.links) {
    if (link.mechanism === null) bounds.push({ value: null, links: [link] })
    else if (carries(link) && link.mechanism.windows.unreachable.kind !== 'none') {
      bounds.push(windowOf(graph, link, 'unreachable'))
    }
  }
  if (bounds.length === 0)
    return fromBound(graph.links.length === 0 ? null : { value: 0, links: graph.links })
  return fromBound(extreme(bounds, 'least', 0))
}

/**
 * How far back messages can be read again: seconds, the shortest over all consumers, each counting the
 * longest log or archive on its way.
 */
export function replayWindow(graph: Graph): MetricResult {
  const longest = memo<Bound>(
    graph,
    (node, visit) =>
      extreme(
        [replayOf(node), ...node.in.map((link) => visit(link.from))],
        'most',
        Number.POSITIVE_INFINITY,
      ) ?? { value: 0 },
    { value: 0 },
  )
  return fromBound(extreme(graph.consumers.map(longest), 'least', 0))
}

/** What says how long an archive can keep. */
const archiveFacts: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  'eventbridge-bus': ['eb.archive.retention'],
  'sns-fifo': ['sns.fifo.archive.retention'],
}

/** What one part can give again: its log, or its archive if one is switched on. */
export function replayOf(node: Node): Bound {
  const parts = [node]
  const archive = numberParam(partParam(node, 'archive'))
  if (archive !== undefined)
    return { value: archive, parts, facts: archiveFacts[node.kind.id] ?? [], adjustable: false }
  const replay = node.kind.attributes.replayWindow
  if (typeof replay !== 'string' || replay === 'unknown') return { value: 0, parts, adjustable: false }
  return {
    // What has no retention of its own to set keeps as long as its service lets it.
    value: numberParam(partParam(node, 'retention')) ?? factNumber(replay, assumedRegion),
    parts,
    facts: [replay],
    adjustable: false,
  }
}
