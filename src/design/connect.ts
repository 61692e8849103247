/** What may be connected, and how: the connection table of content/, read for a design. */
import { connections, mechanisms } from '#content/connections/index.ts'
import { refusals } from '#content/connections/refusals.ts'
import { mechanismSpecs } from '#content/connections/specs.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type {
  Fact,
  Invocation,
  KindId,
  Mechanism,
  MechanismSpecs,
  ParamId,
  ParamSpec,
  ParamValue,
} from '#content/schema.ts'
import { graphOf } from './graph.ts'
import type { Connection, Design, Part, PartId } from './model.ts'
import { variantOf } from './reach.ts'

export type ConnectionCheck =
  | { readonly verdict: 'native'; readonly mechanism: Mechanism; readonly confidence: Fact['confidence'] }
  | {
      readonly verdict: 'refused'
      /** One sentence. */
      readonly reason: string
      /** Kinds to put between, in order: see `repairs`. */
      readonly between: readonly KindId[]
    }
  /** The table says nothing of the pair: it may be drawn, and is judged as unknown. */
  | { readonly verdict: 'unknown' }

const sentences: Readonly<Record<string, string>> = refusals

/** Whether AWS lets a part of the first kind feed one of the second. */
export function checkConnection(from: KindId, to: KindId): ConnectionCheck {
  const entry = connections[from]?.[to]
  if (entry === undefined) return { verdict: 'unknown' }
  if ('refused' in entry) {
    return { verdict: 'refused', reason: sentences[entry.refused] ?? entry.refused, between: entry.between }
  }
  const mechanism = mechanisms[entry.native]
  if (mechanism === undefined) throw new Error(`Mechanism ${entry.native} of ${from} to ${to} is missing`)
  return { verdict: 'native', mechanism, confidence: entry.confidence }
}

/**
 * Chains of kinds that can stand between two kinds that cannot be connected, the best first: what the table
 * names in its order, else each of them alone. No pair of neighbours in a chain is refused.
 */
export function repairs(from: KindId, to: KindId): readonly (readonly KindId[])[] {
  const check = checkConnection(from, to)
  if (check.verdict !== 'refused' || check.between.length === 0) return []
  const single = check.between.length > 1 ? check.between.map((kind) => [kind]) : []
  return [check.between, ...single].filter((chain) =>
    [from, ...chain].every((kind, i) => checkConnection(kind, chain[i] ?? to).verdict !== 'refused'),
  )
}

/** The check of a connection that stands in a design; unknown if one of its ends is missing. */
export function checkOf(design: Design, connection: Connection): ConnectionCheck {
  const { parts } = graphOf(design)
  const from = parts.get(connection.from)
  const to = parts.get(connection.to)
  return from === undefined || to === undefined ? { verdict: 'unknown' } : checkConnection(from.kind, to.kind)
}

/**
 * The mechanism of a connection, as its parameters make it: a function called asynchronously is another than one
 * that is waited for. Undefined where AWS has none or nobody knows one.
 */
export function mechanismOf(design: Design, connection: Connection): Mechanism | undefined {
  const check = checkOf(design, connection)
  return check.verdict === 'native' ? variantOf(check.mechanism, connection.params) : undefined
}

/** Who calls whom: the parameter `invocation` where the caller may choose, else what the mechanism says. */
export function invocationOf(design: Design, connection: Connection): Invocation | 'unknown' {
  const mechanism = mechanismOf(design, connection)
  if (mechanism === undefined) return 'unknown'
  const chosen = connection.params.invocation
  return mechanism.invocationChoice === true && (chosen === 'sync' || chosen === 'async')
    ? chosen
    : mechanism.invocation
}

/** Other parts that `from` can be connected to and is not yet, in the order of the design: natives, then unknowns. */
export function validTargets(design: Design, from: PartId): readonly Part[] {
  const graph = graphOf(design)
  const source = graph.parts.get(from)
  if (source === undefined) return []
  const taken = new Set(graph.outgoing(from).map((connection) => connection.to))
  const open = design.parts.filter(({ id }) => id !== from && !taken.has(id))
  const having = (verdict: ConnectionCheck['verdict']) =>
    open.filter((part) => checkConnection(source.kind, part.kind).verdict === verdict)
  return [...having('native'), ...having('unknown')]
}

const specsById: Readonly<Record<string, MechanismSpecs>> = mechanismSpecs

/** Name, parameters and facts of a way of connecting. */
export function specsOfMechanism({ id }: Mechanism): MechanismSpecs {
  const specs = specsById[id]
  if (specs === undefined) throw new Error(`Mechanism ${id} has no specs`)
  return specs
}

/** "subscription", or '' where no way is known. */
export function nameOfWay(design: Design, connection: Connection): string {
  const mechanism = mechanismOf(design, connection)
  return mechanism === undefined ? '' : specsOfMechanism(mechanism).name
}

export type ParamSpecs = Readonly<Partial<Record<ParamId, ParamSpec>>>

const label: ParamSpec = { type: 'text', label: 'Label', default: '' }

/** Parameters that a part of this kind has. */
export function partSpecs(kind: KindId): ParamSpecs {
  return kindProse[kind].params
}

/**
 * Parameters that a connection between these kinds can have: those of its mechanism and of what may take its
 * place, and always a label. For those that hold as it is set now, see `specsOf`.
 */
export function connectionSpecs(from: KindId, to: KindId): ParamSpecs {
  const check = checkConnection(from, to)
  if (check.verdict !== 'native') return { label }
  const variants = (check.mechanism.variants ?? []).map(({ mechanism }) => specsById[mechanism]?.params)
  return leadingTo(to, Object.assign({ label }, ...variants, specsOfMechanism(check.mechanism).params))
}

/** Those parameters that a connection to this kind has. */
function leadingTo(to: KindId, specs: ParamSpecs): ParamSpecs {
  return Object.fromEntries(
    Object.entries(specs).filter(([, { targets }]) => targets === undefined || targets.includes(to)),
  )
}

/** Parameters that a connection of the design has as it is set now, to show for editing. */
export function specsOf(design: Design, connection: Connection): ParamSpecs {
  const mechanism = mechanismOf(design, connection)
  const to = graphOf(design).parts.get(connection.to)
  if (mechanism === undefined || to === undefined) return { label }
  return leadingTo(to.kind, { label, ...specsOfMechanism(mechanism).params })
}

/** The value of a part's parameter: as set, else its kind's default; undefined if the kind does not have it. */
export function partParam(part: Part, param: ParamId): ParamValue | undefined {
  return part.params[param] ?? partSpecs(part.kind)[param]?.default
}

/** The same of a connection. */
export function connectionParam(
  design: Design,
  connection: Connection,
  param: ParamId,
): ParamValue | undefined {
  return connection.params[param] ?? mechanismOf(design, connection)?.params[param]?.default
}
