/** Retries & failure handling of single messages, and what an idle system is charged. */
import { attribute, type Graph, type Link, linkParam } from '../graph.ts'
import type { MetricResult } from '../types.ts'
import { givingUpHops } from './durability.ts'
import { fromLevel, type LevelBound, result, waysOf, worst } from './result.ts'

/** What a failure repeats: the message alone, its batch, or nothing; the worst over all consumers. */
export function retryUnit(graph: Graph): MetricResult {
  return fromLevel(
    worst(
      ['nothing', 'batch', 'message'],
      hops(graph, (link) => {
        if (link.mechanism === null) return 'unknown'
        if (link.mechanism.retryUnit === 'none') return 'nothing'
        const partial = linkParam(link, 'partialBatch') === true && link.mechanism.blocks !== 'shard'
        return partial || linkParam(link, 'batch') === 1 ? 'message' : link.mechanism.retryUnit
      }),
    ),
  )
}

/** What waits behind a failing message; the worst over all consumers. */
export function headOfLine(graph: Graph): MetricResult {
  return fromLevel(
    worst(
      ['shard', 'group', 'nothing'],
      hops(graph, (link) => {
        if (link.mechanism === null) return 'unknown'
        return link.mechanism.blocks
      }),
    ),
  )
}

function hops(graph: Graph, level: (link: Link) => string): LevelBound[] {
  const links = givingUpHops(graph)
  if (links.length === 0 && graph.links.length > 0) return [{ level: 'nothing', links: graph.links }]
  return links.map((link) => ({
    level: level(link),
    links: [link],
    ways: waysOf([link]),
  }))
}

/** What is charged while nothing happens: the worst over all parts of which that is known. */
export function idleCharge(graph: Graph): MetricResult {
  const bounds: LevelBound[] = []
  for (const node of graph.nodes) {
    // A kind of which nothing is said is the workload's own; one that says "unknown" is not known to be free.
    if (node.kind.attributes.idleCharge === 'unknown') bounds.push({ level: 'unknown', parts: [node] })
    const own = attribute(node, 'idleCharge')
    if (own !== null) bounds.push({ level: own.level ?? 'unknown', facts: [own.fact], parts: [node] })
    if (
      typeof node.part.params.provisionedConcurrency === 'number' &&
      node.part.params.provisionedConcurrency > 0
    ) {
      bounds.push({ level: 'billed', facts: ['lambda.provisioned.semantics'], parts: [node] })
    }
  }
  return bounds.length === 0 ? result('unknown') : fromLevel(worst(['billed', 'small', 'none'], bounds))
}
