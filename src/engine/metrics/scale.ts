/** Scale & concurrency: what the design takes at its peak and what it lets through. */
import type { KindId } from '#content/schema.ts'
import { factFlag, figureFor } from '../facts.ts'
import {
  attribute,
  type Graph,
  invocationOf,
  isChannel,
  isPaused,
  type Link,
  linkParam,
  type Node,
  numberParam,
  partParam,
} from '../graph.ts'
import type { MetricResult } from '../types.ts'
import { type Bound, extreme, fromBound, fromLevel, type LevelBound, result, worst } from './result.ts'
import { memo } from './walk.ts'

const SHARD_RECORDS = 'kinesis.shard.write.records'
const SHARD_BYTES = 'kinesis.shard.write.bytes'

/** Messages a second that every part on the way takes: the smallest, with batching where the service offers it. */
export function ceiling(graph: Graph): MetricResult {
  const bounds = graph.nodes
    .filter((node) => node.in.length > 0 || isChannel(node) || node.role === 'gateway')
    .flatMap((node) => partCeilings(graph, node))
  if (graph.links.length === 0) return result('unknown')
  return fromBound(extreme(bounds, 'least', 0) ?? { value: Number.POSITIVE_INFINITY })
}

export function partCeilings(graph: Graph, node: Node): Bound[] {
  const parts = [node]
  const bounds: Bound[] = []
  const rate = attribute(node, 'ingestRate')
  const group = attribute(node, 'groupRate')
  if (partParam(node, 'singleGroup') === true && group !== null) {
    bounds.push({
      value: figureFor(group.fact, graph.context),
      facts: [group.fact],
      parts,
      adjustable: false,
    })
  } else if (partParam(node, 'mode') === 'provisioned') {
    bounds.push(provisioned(graph, node))
  } else if (rate !== null) {
    bounds.push(ingest(graph, node, rate.fact))
  }
  const bytes = attribute(node, 'ingestBytes')
  if (
    bytes !== null &&
    partParam(node, 'mode') !== 'provisioned' &&
    partParam(node, 'singleGroup') !== true
  ) {
    const perSecond = figureFor(bytes.fact, graph.context)
    bounds.push({
      value: perSecond === null ? null : perSecond / Math.max(graph.context.size, 1),
      facts: [bytes.fact],
      parts,
    })
  }
  if (
    node.part.kind === 'lambda' &&
    node.in.some((link) => link.from.role === 'gateway' && invocationOf(link) === 'sync')
  ) {
    bounds.push(called(graph, node))
  }
  if (node.role === 'outside' && node.in.some(({ from }) => from.role === 'bus' || from.role === 'pipe')) {
    bounds.push(times(graph, node, 'eb.apidest.rate', undefined))
  }
  const told = toldAt[node.part.kind]
  if (told !== undefined && node.in.some(({ from }) => from.role === 'topic')) {
    bounds.push(times(graph, node, told, undefined))
  }
  const deliver = attribute(node, 'deliverRate')
  if (deliver !== null && node.out.length > 0) {
    const perSecond = figureFor(deliver.fact, graph.context)
    bounds.push({
      value: perSecond === null ? null : perSecond / node.out.length,
      facts: [deliver.fact],
      parts,
    })
  }
  return bounds
}

/** How fast a topic sends to people. */
const toldAt: Readonly<Partial<Record<KindId, string>>> = { email: 'sns.email.rate', sms: 'sns.sms.rate' }

/** A function that is called synchronously answers ten times its concurrency a second at most. */
function called(graph: Graph, node: Node): Bound {
  const atOnce = concurrencyOf(graph, node)
  const factor = figureFor('lambda.rps.factor', graph.context)
  const value = atOnce.value === null || factor === null ? null : atOnce.value * factor
  return {
    value,
    facts: [...(atOnce.facts ?? []), 'lambda.rps.factor'],
    parts: [node],
    adjustable: partParam(node, 'reservedConcurrency') === undefined,
  }
}

/** Calls a second, times the messages of a batch call where the quota counts calls. */
function ingest(graph: Graph, node: Node, fact: string): Bound {
  const parts = [node]
  if (partParam(node, 'highThroughput') === false) {
    return {
      value: figureFor('sqs.fifo.tps.batched', graph.context),
      facts: ['sqs.fifo.tps.batched'],
      parts,
      adjustable: false,
    }
  }
  if (partParam(node, 'workflowType') === 'express') {
    return { value: figureFor('sfn.express.rate', graph.context), facts: ['sfn.express.rate'], parts }
  }
  return times(graph, node, fact, attribute(node, 'ingestBatch')?.fact)
}

/** One fact times another, where there is another. */
function times(graph: Graph, node: Node, fact: string, factor: string | undefined): Bound {
  const value = figureFor(fact, graph.context)
  if (factor === undefined) return { value, facts: [fact], parts: [node] }
  const by = figureFor(factor, graph.context)
  return { value: value === null || by === null ? null : value * by, facts: [fact, factor], parts: [node] }
}

function provisioned(graph: Graph, node: Node): Bound {
  const { size } = graph.context
  const shards = numberParam(partParam(node, 'shards')) ?? 1
  const records = figureFor(SHARD_RECORDS, graph.context)
  const bytes = figureFor(SHARD_BYTES, graph.context)
  const value =
    records === null || bytes === null ? null : shards * Math.min(records, bytes / Math.max(size, 1))
  // More shards can be added: the number of shards is the architect's own.
  return { value, facts: [SHARD_RECORDS, SHARD_BYTES], parts: [node], adjustable: true }
}

/** How many subscribers it could serve with a copy each, the topic or bus with the fewest deciding. */
export function fanOut(graph: Graph): MetricResult {
  const one: Bound = { value: 1, facts: [], adjustable: false }
  const capacity = memo<Bound>(
    graph,
    (node, visit) => {
      const next =
        extreme(
          node.out.map((link) => visit(link.to)),
          'most',
          Number.POSITIVE_INFINITY,
        ) ?? one
      const spreads =
        ['queue', 'topic', 'bus', 'stream'].includes(node.role) || partParam(node, 'parallel') === true
      if (!spreads) return node.out.length === 0 ? one : next
      const own = subscribers(graph, node)
      if (own.value === null || next.value === null) return own.value === null ? own : next
      return { ...own, value: own.value * Math.max(1, next.value) }
    },
    one,
  )
  return fromBound(extreme(graph.entries.map(capacity), 'least', 0))
}

export function subscribers(graph: Graph, node: Node): Bound {
  const own = attribute(node, 'subscribers')
  if (node.role === 'workflow') return times(graph, node, 'sfn.map.distributed', undefined)
  const large = partParam(node, 'largeMessages') === true ? attribute(node, 'subscribersOfLarge') : null
  if (own === null) return { value: null, parts: [node] }
  if (large !== null) return times(graph, node, large.fact, undefined)
  if (partParam(node, 'mode') === 'advantage')
    return times(graph, node, 'kinesis.efo.consumers.advantage', undefined)
  return times(graph, node, own.fact, attribute(node, 'targetsPerSubscriber')?.fact)
}

/** Whether quiet tenants are served before a noisy one, in every shared backlog. */
export function fairness(graph: Graph): MetricResult {
  const queues = graph.nodes.filter((node) => node.role === 'queue' || node.role === 'stream')
  if (queues.length === 0) return result('none')
  return fromLevel(
    worst(
      ['none', 'tenants', 'classes'],
      queues.map((node) => {
        const fair = attribute(node, 'fairness')
        // What has no such switch is as it is.
        const on = node.kind.params.fair === undefined || partParam(node, 'fair') === true
        return {
          level: on ? (fair?.level ?? 'unknown') : 'none',
          facts: fair === null ? [] : [fair.fact],
          parts: [node],
        }
      }),
    ),
  )
}

/** Whether the first seconds of a known rush are met: by capacity that stands ready, or by a backlog that absorbs them. */
export function prewarmed(graph: Graph): MetricResult {
  const bounds = graph.consumers.map((node): LevelBound => {
    if (node.role !== 'compute') return { level: 'yes', parts: [node] }
    if ((numberParam(partParam(node, 'provisionedConcurrency')) ?? 0) > 0) {
      return { level: 'yes', parts: [node], facts: ['lambda.provisioned.semantics'] }
    }
    const stored = node.in.every(
      (link) => link.from.role === 'queue' || link.from.role === 'stream' || link.from.role === 'pipe',
    )
    return { level: stored ? 'absorbed' : 'no', parts: [node], facts: ['lambda.scaling.rate'] }
  })
  return fromLevel(worst(['no', 'absorbed', 'yes'], bounds))
}

/**
 * Calls at once that can arrive at the parts with a limit on connections: the sum over the functions and
 * tasks that call them. Not applicable where no part has such a limit.
 */
export function concurrencyIntoLimit(graph: Graph): MetricResult {
  const limits = graph.nodes.filter((node) => numberParam(partParam(node, 'connectionLimit')) !== undefined)
  if (limits.length === 0) return result('not-applicable')
  const bounds = limits.map((node) => sum(node.in.map((link) => concurrencyOf(graph, link.from))))
  return fromBound(extreme(bounds, 'most', Number.POSITIVE_INFINITY))
}

function sum(bounds: readonly Bound[]): Bound {
  const value = bounds.reduce<number | null>(
    (total, bound) => (total === null || bound.value === null ? null : total + bound.value),
    0,
  )
  return {
    value,
    facts: bounds.flatMap((b) => b.facts ?? []),
    parts: bounds.flatMap((b) => b.parts ?? []),
    links: bounds.flatMap((b) => b.links ?? []),
    adjustable: false,
  }
}

/** How many copies of a function or task can run at once. */
export function concurrencyOf(graph: Graph, node: Node): Bound {
  const parts = [node]
  if (node.part.kind === 'rds-proxy') return pooled(node)
  if (node.role !== 'compute') return { value: null, parts }
  if (node.part.kind !== 'lambda')
    return { value: numberParam(partParam(node, 'count')) ?? null, parts, adjustable: false }
  const reserved = numberParam(partParam(node, 'reservedConcurrency'))
  if (reserved !== undefined)
    return { value: reserved, facts: ['lambda.reserved.semantics'], parts, adjustable: false }
  const account: Bound = {
    value: figureFor('lambda.concurrency.default', graph.context),
    facts: ['lambda.concurrency.default'],
    parts,
    adjustable: false,
  }
  if (node.in.length === 0) return account
  const fed = sum(node.in.map((link) => mappingConcurrency(graph, link)))
  return extreme([{ ...fed, parts }, account], 'least', 0) ?? account
}

/** A proxy opens no more connections than the database behind it takes, as long as it makes callers wait. */
function pooled(node: Node): Bound {
  const waits = factFlag('rds.proxy.waits')
  if (!waits) return { value: null, parts: [node], facts: ['rds.proxy.waits'] }
  const limits = node.out.flatMap((link) => numberParam(partParam(link.to, 'connectionLimit')) ?? [])
  return {
    value: limits.length === 0 ? null : Math.min(...limits),
    facts: ['rds.proxy.waits'],
    parts: [node],
    adjustable: false,
  }
}

function mappingConcurrency(graph: Graph, link: Link): Bound {
  if (isPaused(link)) return { value: 0, facts: ['lambda.esm.pause'], links: [link], adjustable: false }
  const max = numberParam(linkParam(link, 'maxConcurrency'))
  if (max !== undefined) return { value: max, facts: ['lambda.esm.sqs.maxconc.max'], links: [link] }
  if (link.from.role === 'queue') {
    return {
      value: figureFor('lambda.esm.sqs.max', graph.context),
      facts: ['lambda.esm.sqs.max'],
      links: [link],
    }
  }
  const shards = numberParam(partParam(link.from, 'shards'))
  if (link.from.role === 'stream' && partParam(link.from, 'mode') === 'provisioned' && shards !== undefined) {
    return {
      value: shards * (numberParam(linkParam(link, 'parallelization')) ?? 1),
      facts: ['lambda.esm.kinesis.parallel.max'],
      links: [link],
    }
  }
  return {
    value: figureFor('lambda.concurrency.default', graph.context),
    facts: ['lambda.concurrency.default'],
    links: [link],
  }
}

/** Calls a second into parts with a rate limit; unknown where only the length of the work would tell. */
export function rateIntoLimit(graph: Graph): MetricResult {
  const limits = graph.nodes.filter((node) => numberParam(partParam(node, 'rateLimit')) !== undefined)
  if (limits.length === 0) return result('not-applicable')
  return fromBound(
    extreme(
      limits.map((node) => sum(node.in.map((link) => rateOf(graph, link, node)))),
      'most',
      Number.POSITIVE_INFINITY,
    ),
  )
}

function rateOf(graph: Graph, link: Link, limit: Node): Bound {
  const links = [link]
  // An API destination and an HTTPS subscription can be held to a rate: it is set to what the target takes.
  if (link.from.role === 'bus' || link.from.role === 'pipe') {
    return { value: numberParam(partParam(limit, 'rateLimit')) ?? null, facts: ['eb.apidest.rate'], links }
  }
  if (link.from.role === 'topic') {
    return { value: numberParam(partParam(limit, 'rateLimit')) ?? null, facts: ['sns.http.throttle'], links }
  }
  const atOnce = concurrencyOf(graph, link.from)
  const { jobLength } = graph.context
  return {
    ...atOnce,
    value: atOnce.value === null || jobLength === null ? null : atOnce.value / jobLength,
    links,
  }
}

/** Every service of the design exists in the region. */
export function available(graph: Graph): MetricResult {
  const missing = graph.nodes.filter(
    (node) => node.kind.missingIn?.regions.includes(graph.context.region) === true,
  )
  return result(missing.length === 0 ? 'yes' : 'no', {
    parts: missing,
    facts: graph.nodes.flatMap((node) => node.kind.missingIn?.fact ?? []),
  })
}
