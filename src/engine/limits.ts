/** How much of each quota a design uses: "3 % of the topic's quota at peak". */
import type { RegionId } from '#content/schema.ts'
import type { Design, PartId, Workload } from '../design/model.ts'
import { figureFor, raisable } from './facts.ts'
import {
  attribute,
  type Graph,
  graphOf,
  isChannel,
  type Link,
  linkParam,
  type Node,
  numberParam,
  partParam,
} from './graph.ts'
import type { Bound } from './metrics/result.ts'
import { concurrencyOf, partCeilings, subscribers } from './metrics/scale.ts'
import { amountOf, contextOf } from './requirements.ts'
import type { Assumptions } from './types.ts'

/**
 * - `rate`: messages a second at the peak
 * - `size`: bytes of the largest message
 * - `subscribers`: copies of each message
 * - `at-once`: functions that run at the same time: peak times length of the work
 * - `in-flight`: messages that are being worked on at the peak
 * - `connections`: calls at once into a part that takes only so many
 */
export type LimitKind = 'rate' | 'size' | 'subscribers' | 'at-once' | 'in-flight' | 'connections'

/** A quota and what this workload takes of it. The sentence is `limitText` of limit-words.ts. */
export interface LimitShare {
  readonly kind: LimitKind
  readonly part: PartId
  /** The fact that gives the quota first, and all of them; empty where the limit is the architect's own. */
  readonly fact: string | null
  readonly facts: readonly string[]
  /** In messages a second, bytes or a count; quotas that are counted in calls are taken with full batches. */
  readonly quota: number
  readonly used: number
  /** used / quota; above 1 it does not fit. */
  readonly share: number
  readonly adjustable: 'yes' | 'no' | 'unknown' | 'own'
  /** The account's own quota, as it was entered, not the published one. */
  readonly entered: boolean
  /** Region whose figures these are. */
  readonly region: RegionId
}

/** Every quota that is known and finite, against what was asked for; the largest share first. */
export function limits(
  design: Design,
  workload: Workload,
  assumptions: Assumptions = {},
): readonly LimitShare[] {
  return limitsOf(graphOf(design, contextOf(workload, assumptions)), workload)
}

/** The same of a graph that was resolved before. */
export function limitsOf(graph: Graph, workload: Workload): readonly LimitShare[] {
  const found = graph.nodes.flatMap((node) => [
    ...rates(graph, node, amountOf(workload, 'peak')),
    ...sizes(graph, node, amountOf(workload, 'size')),
    ...copies(graph, node),
    ...atOnce(graph, node, amountOf(workload, 'peak')),
    ...inFlight(graph, node, amountOf(workload, 'peak')),
    ...connections(graph, node),
  ])
  return found.sort((a, b) => b.share - a.share || (a.part < b.part ? -1 : 1))
}

function rates(graph: Graph, node: Node, peak: number | null): readonly LimitShare[] {
  if (peak === null || (node.in.length === 0 && !isChannel(node))) return []
  return partCeilings(graph, node).flatMap((bound) => shareOf(graph, 'rate', node, bound, peak))
}

function sizes(graph: Graph, node: Node, size: number | null): readonly LimitShare[] {
  const large = node.kind.params.largeMessages !== undefined && partParam(node, 'largeMessages') !== true
  const own = attribute(node, large ? 'defaultPayload' : 'maxPayload')
  if (size === null || own === null || node.in.length + node.out.length === 0) return []
  return shareOf(graph, 'size', node, { value: numberIn(graph, own.fact), facts: [own.fact] }, size)
}

function copies(graph: Graph, node: Node): readonly LimitShare[] {
  const spreads = node.role === 'topic' || node.role === 'bus' || node.role === 'stream'
  if (!spreads || node.out.length === 0) return []
  // Those that poll a stream share what it gives; only registered readers and queues are counted.
  const counted = node.role === 'stream' ? node.out.filter(isRegistered) : node.out
  if (counted.length === 0) return []
  const used = counted.reduce((sum, { to }) => sum + (numberParam(partParam(to, 'count')) ?? 1), 0)
  return shareOf(graph, 'subscribers', node, subscribers(graph, node), used)
}

const isRegistered = (link: Link): boolean =>
  ['enhanced', 'queue'].includes(String(linkParam(link, 'fanOut')))

/** Functions that work on what arrives at the peak, against the concurrency that they can have. */
function atOnce(graph: Graph, node: Node, peak: number | null): readonly LimitShare[] {
  const { jobLength } = graph.context
  if (peak === null || jobLength === null || node.part.kind !== 'lambda' || node.in.length === 0) return []
  const backlog = node.in.every(({ from }) => from.role === 'queue' || from.role === 'stream')
  // What is called only to undo runs when something fails.
  if (node.in.every((link) => linkParam(link, 'compensates') === true)) return []
  // What waits in a backlog need not be worked on as fast as it arrives.
  if (backlog) return []
  return shareOf(graph, 'at-once', node, concurrencyOf(graph, node), peak * jobLength)
}

/** Messages that workers have taken and not yet deleted: as many as arrive meanwhile, or as the workers can hold. */
function inFlight(graph: Graph, node: Node, peak: number | null): readonly LimitShare[] {
  const { jobLength } = graph.context
  const quota = attribute(node, 'inFlight')
  if (peak === null || jobLength === null || quota === null || node.out.length === 0) return []
  const held = node.out.reduce((sum, link) => {
    const workers = concurrencyOf(graph, link.to).value ?? Number.POSITIVE_INFINITY
    return sum + workers * (numberParam(linkParam(link, 'batch')) ?? 1)
  }, 0)
  const bound = { value: numberIn(graph, quota.fact), facts: [quota.fact] }
  return shareOf(graph, 'in-flight', node, bound, Math.min(held, peak * jobLength))
}

function connections(graph: Graph, node: Node): readonly LimitShare[] {
  const limit = numberParam(partParam(node, 'connectionLimit'))
  if (limit === undefined) return []
  const callers = node.in.map(({ from }) => concurrencyOf(graph, from).value)
  if (callers.some((value) => value === null)) return []
  const used = callers.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return shareOf(graph, 'connections', node, { value: limit, facts: [] }, used)
}

const numberIn = (graph: Graph, fact: string): number | null => figureFor(fact, graph.context)

function shareOf(
  graph: Graph,
  kind: LimitKind,
  node: Node,
  bound: Bound,
  used: number,
): readonly LimitShare[] {
  const { value: quota, facts = [] } = bound
  if (quota === null || !Number.isFinite(quota) || quota <= 0 || !Number.isFinite(used)) return []
  const [fact = null] = facts
  const own = fact === null || (bound.adjustable === true && raisable(fact) === undefined)
  return [
    {
      kind,
      part: node.part.id,
      fact,
      facts,
      quota,
      used,
      share: used / quota,
      adjustable: own ? 'own' : adjustableOf(facts),
      entered: facts.some((id) => graph.context.quotas[id] !== undefined),
      region: graph.context.region,
    },
  ]
}

/** The quota can be raised if the figure that is a quota can. */
function adjustableOf(facts: readonly string[]): 'yes' | 'no' | 'unknown' {
  const said = facts.map(raisable)
  return said.includes('yes') ? 'yes' : said.includes('unknown') ? 'unknown' : 'no'
}
