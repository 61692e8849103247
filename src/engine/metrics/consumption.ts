/** Consumption: who gets what, in which order, how large, how soon. */
import { factFlag, factLevel, figureFor } from '../facts.ts'
import {
  attribute,
  type Graph,
  invocationOf,
  isChannel,
  isEndStore,
  isPaused,
  type Link,
  linkParam,
  type Node,
  numberParam,
  partParam,
} from '../graph.ts'
import type { MetricResult } from '../types.ts'
import { type Bound, best, extreme, fromBound, fromLevel, type LevelBound, result, worst } from './result.ts'
import { memo, reachable } from './walk.ts'

const ORDER = ['none', 'per-key', 'strict']
const ROUTING = ['none', 'attributes', 'some-body', 'any-content']
const YES = ['no', 'yes']

/** Whether the caller waits for the work: it does where only synchronous calls lead to it. */
export function coupling(graph: Graph): MetricResult {
  if (graph.consumers.length === 0) return result('unknown')
  const waits = memo<boolean>(
    graph,
    (node, visit) => {
      if (
        node.role !== 'source' &&
        node.role !== 'gateway' &&
        node.role !== 'compute' &&
        node.role !== 'outside'
      )
        return false
      const onward = node.out.filter((link) => !isEndStore(link.to))
      if (onward.length === 0) return node.in.length > 0
      return onward.some((link) => invocationOf(link) === 'sync' && visit(link.to))
    },
    false,
  )
  return result(graph.entries.some(waits) ? 'waits' : 'moves-on', { parts: graph.entries })
}

function reach(graph: Graph, links: readonly Link[]): MetricResult {
  if (graph.links.length === 0) return result('unknown')
  const bounds: LevelBound[] = links.map((link) => ({
    level: link.status === 'native' && !recurs(link) ? 'yes' : link.status === 'unknown' ? 'unknown' : 'no',
    links: [link],
  }))
  return fromLevel(worst(YES, bounds) ?? { level: 'yes' })
}

/** A schedule that repeats takes no messages: it makes its own. */
const recurs = (link: Link): boolean =>
  link.to.role === 'scheduler' && partParam(link.to, 'recurring') === true

const upstream = (link: Link): boolean => !link.from.belowChannel && !isChannel(link.from)

/** Every connection up to the first channel exists in AWS. */
export const sourceAccepts = (graph: Graph): MetricResult => reach(graph, graph.links.filter(upstream))

/** Every connection from the first channel on exists in AWS, and no worker is left without one. */
export function sinkReaches(graph: Graph): MetricResult {
  if (graph.unreached.length > 0) return result('no', { parts: graph.unreached })
  return reach(
    graph,
    graph.links.filter((link) => !upstream(link)),
  )
}

/** Consumers that get a copy of their own of every message: the fewest over all entries. */
export function copies(graph: Graph): MetricResult {
  const of = memo<number>(
    graph,
    (node, visit) => {
      const onward = node.out.filter(
        (link) => !isPaused(link) && (link.to.role !== 'store' || isChannel(node) || node.role === 'pipe'),
      )
      if (node.role === 'workflow' && partParam(node, 'parallel') === true)
        return onward.reduce((sum, link) => sum + visit(link.to), 0)
      if (graph.consumers.includes(node))
        return node.part.kind === 'ecs-fargate' ? 1 : (numberParam(partParam(node, 'count')) ?? 1)
      const counts = onward.map((link) => visit(link.to))
      if (counts.length === 0) return 0
      return node.role === 'queue' || node.role === 'pipe'
        ? Math.max(...counts)
        : counts.reduce((sum, n) => sum + n, 0)
    },
    0,
  )
  if (graph.entries.length === 0) return result(graph.nodes.length === 0 ? 'unknown' : 0)
  return result(Math.min(...graph.entries.map(of)), { parts: graph.consumers })
}

/** Whether workers share one backlog: the worst over all consumers. */
export function sharing(graph: Graph): MetricResult {
  const levels = ['no', 'by-shard', 'yes']
  const backlog = memo<string>(
    graph,
    (node, visit) => {
      if (node.role === 'queue') return 'yes'
      if (node.role === 'stream') return 'by-shard'
      const before = node.role === 'pipe' ? node.in.map((link) => ({ level: visit(link.from) })) : []
      return worst(levels, before)?.level ?? 'no'
    },
    'no',
  )
  const bounds = graph.consumers.flatMap((node) =>
    node.in.map(
      (link): LevelBound => ({
        level: linkParam(link, 'fanOut') === 'queue' ? 'yes' : backlog(link.from),
        links: [link],
        parts: [link.from],
      }),
    ),
  )
  return fromLevel(worst(levels, bounds))
}

/** What order is left at every consumer, all hops counted. */
export function order(graph: Graph): MetricResult {
  const at = memo<LevelBound>(
    graph,
    (node, visit) => {
      const before = worst(
        ORDER,
        node.in.map((link) => {
          const left = worst(ORDER, [visit(link.from), orderOfHop(link)])
          return left ?? { level: 'strict' }
        }),
      )
      return before ?? { level: 'strict' }
    },
    { level: 'strict' },
  )
  return fromLevel(worst(ORDER, graph.consumers.map(at)))
}

const isWorker = ({ role }: Node): boolean => role === 'compute' || role === 'outside' || role === 'workflow'

/** What a link leaves of the order: what its channel orders, and whether the hop keeps it. */
export function orderOfHop(link: Link): LevelBound {
  if (link.mechanism === null) return { level: 'unknown', links: [link] }
  const basis = { links: [link], parts: [link.from] }
  if (!isChannel(link.from)) {
    // Calls that nothing has put in line run side by side.
    if (invocationOf(link) === 'sync' && !link.from.belowChannel && isWorker(link.to))
      return { level: 'none', ...basis }
    if (!link.mechanism.keepsOrder && invocationOf(link) !== 'sync') return { level: 'none', ...basis }
    // A table orders the changes of each item.
    const items = attribute(link.from, 'order')
    return items === null
      ? { level: 'strict', ...basis }
      : { level: items.level ?? 'unknown', facts: [items.fact], ...basis }
  }
  const own = attribute(link.from, 'order')
  if (own === null) return { level: 'unknown', ...basis }
  const facts = [own.fact]
  if (linkParam(link, 'fanOut') === 'queue') {
    const fact = 'kinesis.queue.order'
    return { level: factLevel(fact), facts: [fact], ...basis }
  }
  if (!link.mechanism.keepsOrder || own.level === 'none') return { level: 'none', facts, ...basis }
  return {
    level: partParam(link.from, 'singleGroup') === true ? 'strict' : (own.level ?? 'unknown'),
    facts,
    ...basis,
  }
}

/** The finest choice of messages on the way to each consumer; the coarsest over all consumers. */
export function routing(graph: Graph): MetricResult {
  const at = memo<LevelBound>(
    graph,
    (node, visit) =>
      best(
        ROUTING,
        node.in.flatMap((link) => [visit(link.from), routingOfLink(link)]),
      ) ?? { level: 'none' },
    { level: 'none' },
  )
  return fromLevel(worst(ROUTING, graph.consumers.map(at)))
}

function routingOfLink(link: Link): LevelBound {
  const own = attribute(link.from, 'routing')
  const by = (fact: string): LevelBound => ({
    level: factLevel(fact),
    facts: [fact],
    links: [link],
    parts: [link.from],
  })
  if (own !== null && own.level === null) return by(own.fact)
  if (link.mechanism?.routing !== undefined) return by(link.mechanism.routing)
  return { level: own?.level ?? 'none', facts: own === null ? [] : [own.fact], parts: [link.from] }
}

/** The largest message in bytes that every hop takes. */
export const payload = (graph: Graph): MetricResult => fromBound(extreme(payloadBounds(graph), 'least', 0))

/** The largest message of each part that messages pass; `adjustable` where a setting of its own raises it. */
export function payloadBounds(graph: Graph): readonly Bound[] {
  const bounds: Bound[] = []
  const tickets = ticketHolders(graph)
  for (const node of graph.nodes) {
    if (tickets.has(node)) continue
    const large = node.kind.params.largeMessages !== undefined && partParam(node, 'largeMessages') !== true
    const own = attribute(node, large ? 'defaultPayload' : 'maxPayload')
    if (own === null || node.in.length + node.out.length === 0) continue
    if (node.part.kind === 'lambda') {
      for (const link of node.in) {
        const fact = invocationOf(link) === 'async' ? own.fact : 'lambda.payload.sync'
        bounds.push({
          value: figureFor(fact, graph.context),
          facts: [fact],
          parts: [node],
          adjustable: false,
        })
      }
    } else
      bounds.push({
        value: figureFor(own.fact, graph.context),
        facts: [own.fact],
        parts: [node],
        adjustable: large,
      })
  }
  return bounds
}

/** Parts behind a bucket whose notifications carry only where the body lies: its size does not pass them. */
function ticketHolders(graph: Graph): ReadonlySet<Node> {
  const buckets = graph.nodes.filter((node) => node.part.kind === 's3' && node.out.length > 0)
  return new Set(buckets.flatMap((bucket) => [...reachable(bucket)]))
}

/** Seconds from sent to started, typically: the slowest way to a consumer, hops added up. */
export function latency(graph: Graph): MetricResult {
  const at = memo<Bound>(
    graph,
    (node, visit) => {
      const before = extreme(
        node.in.map((link) => add(visit(link.from), hopLatency(graph, link))),
        'most',
        Number.POSITIVE_INFINITY,
      )
      return before ?? { value: 0 }
    },
    { value: 0 },
  )
  return fromBound(extreme(graph.consumers.map(at), 'most', Number.POSITIVE_INFINITY))
}

function hopLatency(graph: Graph, link: Link): Bound {
  if (isPaused(link)) return { value: Number.POSITIVE_INFINITY, links: [link], adjustable: false }
  if (!isChannel(link.from) && link.from.role !== 'pipe') return { value: 0 }
  const own = attribute(link.from, 'latency')
  if (own === null) return { value: null, parts: [link.from] }
  const fact = linkParam(link, 'fanOut') === 'enhanced' ? 'kinesis.latency.efo' : own.fact
  const window = numberParam(linkParam(link, 'window'))
  const wait = window ?? 0
  // A delivery waits as long as it collects; the fact only says how long that is unless set.
  const collects = fact === 'firehose.buffer' && window !== undefined
  const base = collects ? 0 : figureFor(fact, graph.context)
  const delay = numberParam(partParam(link.from, 'delay')) ?? 0
  return { value: base === null ? null : base + wait + delay, facts: [fact], parts: [link.from] }
}

function add(a: Bound, b: Bound): Bound {
  return {
    value: a.value === null || b.value === null ? null : a.value + b.value,
    facts: [...(a.facts ?? []), ...(b.facts ?? [])],
    parts: [...(a.parts ?? []), ...(b.parts ?? [])],
    adjustable: false,
  }
}

/** Whether channels reach other accounts, and whether each account keeps rules of its own there. */
export function accounts(graph: Graph): MetricResult {
  const forwarding = graph.links.filter((link) => link.from.role === 'bus' && link.to.role === 'bus')
  if (forwarding.length > 0) {
    const fact = 'eb.crossregion.bus'
    return result(factFlag(fact) ? 'own-rules' : 'no', { links: forwarding, facts: [fact] })
  }
  const bounds = graph.nodes.filter(isChannel).map((node): LevelBound => {
    const own = attribute(node, 'crossAccount')
    return own === null
      ? { level: 'unknown', parts: [node] }
      : { level: own.level ?? 'unknown', facts: [own.fact], parts: [node] }
  })
  return fromLevel(bounds.length === 0 ? { level: 'no' } : worst(['no', 'yes', 'own-rules'], bounds))
}

/** Whether a consumer compares records with each other: it reads them as a log, in order. */
export function acrossRecords(graph: Graph): MetricResult {
  if (graph.consumers.length === 0) return result('unknown')
  const logs = graph.links.filter(
    (link) =>
      link.from.role === 'stream' && invocationOf(link) === 'poll' && linkParam(link, 'fanOut') !== 'queue',
  )
  return result(logs.length > 0 ? 'yes' : 'no', { links: logs, facts: ['lambda.esm.kinesis.tumbling.max'] })
}

/** Whether messages arrive in storage without code in between. */
export function landing(graph: Graph): MetricResult {
  const direct = memo<boolean>(
    graph,
    (node, visit) =>
      node.role !== 'compute' && node.out.some((link) => link.to.role === 'store' || visit(link.to)),
    false,
  )
  const ways = graph.entries.filter((entry) => entry.out.some((link) => direct(link.to)))
  return result(ways.length > 0 ? 'yes' : 'no', { parts: ways })
}

/** Seconds that the work on one message may take: the shortest limit over all consumers. */
export function jobLength(graph: Graph): MetricResult {
  const bounds: Bound[] = graph.consumers.flatMap((node) => node.in.map((link) => jobOf(graph, node, link)))
  return fromBound(extreme(bounds, 'least', 0))
}

function jobOf(graph: Graph, node: Node, link: Link): Bound {
  const limit = (fact: string): Bound => ({
    value: figureFor(fact, graph.context),
    facts: [fact],
    parts: [node],
    adjustable: false,
  })
  const own = attribute(node, 'jobLength')
  const express = partParam(node, 'workflowType') === 'express'
  const bounds: Bound[] = own === null ? [] : [limit(express ? 'sfn.express.duration' : own.fact)]
  if (link.from.role === 'queue' && node.role === 'compute') bounds.push(limit('sqs.visibility.max'))
  if (link.from.role === 'gateway') bounds.push(limit('apigw.timeout.rest'))
  if (node.role === 'outside' && (link.from.role === 'bus' || link.from.role === 'pipe'))
    bounds.push(limit('eb.apidest.timeout'))
  return extreme(bounds, 'least', 0) ?? { value: Number.POSITIVE_INFINITY, parts: [node] }
}
