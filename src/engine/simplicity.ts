/** What a design costs in simplicity: K of DESIGN.md §5, the same for every answer that builds the same design. */
import type { KindId, NewSince, ParamId, ParamRange, ParamValue, Role } from '#content/schema.ts'
import type { Design, Workload } from '../design/model.ts'
import { type Graph, graphOf, type Link, linkParam, type Node } from './graph.ts'
import { memo } from './metrics/walk.ts'
import { contextOf } from './requirements.ts'
import type { Assumptions } from './types.ts'

/** Points that each managed hop beyond the first costs, and each service or setting younger than twelve months. */
export const perHop = 6
export const perNovelty = 12

/** Something that a design uses and that is younger than twelve months. */
export interface Novelty extends NewSince {
  /** The same wherever the same is used. */
  readonly id: string
  /** A kind, a setting of a kind, or a setting of a connection. */
  readonly of:
    | { readonly kind: KindId; readonly param?: ParamId }
    | { readonly mechanism: string; readonly param: ParamId }
}

export interface Simplicity {
  /** Managed parts on the longest way. Functions, sources and stores are the workload's own and do not count. */
  readonly hops: number
  readonly young: readonly Novelty[]
}

/** What the design costs in simplicity, in points: 0 or more. */
export function simplicityOf(graph: Graph): number {
  return perHop * Math.max(0, hopsOf(graph) - 1) + perNovelty * noveltiesOf(graph).length
}

/** The same with its reasons. */
export function explainSimplicity(
  design: Design,
  workload: Workload,
  assumptions: Assumptions = {},
): Simplicity {
  const graph = graphOf(design, contextOf(workload, assumptions))
  return { hops: hopsOf(graph), young: noveltiesOf(graph) }
}

function hopsOf(graph: Graph): number {
  const depth = memo<number>(
    graph,
    (node, visit) => {
      const before = node.in.reduce((most, link) => Math.max(most, visit(link.from)), 0)
      return before + (managed.has(node.role) ? 1 : 0)
    },
    0,
  )
  return graph.nodes.reduce((most, node) => Math.max(most, depth(node)), 0)
}

function noveltiesOf({ nodes }: Graph): readonly Novelty[] {
  const found = new Map<string, Novelty>()
  const note = (novelty: Novelty | null): void => {
    if (novelty !== null && !found.has(novelty.id)) found.set(novelty.id, novelty)
  }
  for (const node of nodes) {
    const { id, newSince, params } = node.kind
    if (newSince !== undefined) note({ ...newSince, id, of: { kind: id } })
    for (const param of youngIn(params)) note(inPart(node, param))
    for (const link of node.out)
      for (const param of youngIn(link.mechanism?.params ?? {})) note(inLink(link, param))
  }
  return [...found.values()]
}

/**
 * Parameters with a value that is young, told once for each kind and mechanism. The others are not read: a value can
 * rest on an answer, and what is read of the answers is what a design counts as hanging on.
 */
function youngIn(params: Ranges): readonly ParamId[] {
  const known = young.get(params)
  if (known !== undefined) return known
  const found = (Object.keys(params) as ParamId[]).filter((param) => params[param]?.newSince !== undefined)
  young.set(params, found)
  return found
}

type Ranges = Readonly<Partial<Record<ParamId, ParamRange>>>
const young = new WeakMap<Ranges, readonly ParamId[]>()

function inPart({ kind, part }: Node, param: ParamId): Novelty | null {
  const since = sinceOf(kind.params[param], part.params[param])
  return since === null ? null : { ...since, id: `${kind.id}.${param}`, of: { kind: kind.id, param } }
}

function inLink(link: Link, param: ParamId): Novelty | null {
  const { mechanism } = link
  const since = mechanism === null ? null : sinceOf(mechanism.params[param], linkParam(link, param))
  if (mechanism === null || since === null) return null
  return { ...since, id: `connection.${param}`, of: { mechanism: mechanism.id, param } }
}

/** Since when a parameter can have its value, where that is young. */
function sinceOf(spec: ParamRange | undefined, value: ParamValue | undefined): NewSince | null {
  const { newSince } = spec ?? {}
  if (newSince === undefined || value === undefined || value === spec?.default) return null
  return newSince.value === undefined || newSince.value === value ? newSince : null
}

const managed: ReadonlySet<Role> = new Set<Role>([
  'gateway',
  'queue',
  'topic',
  'bus',
  'stream',
  'pipe',
  'scheduler',
  'workflow',
])
