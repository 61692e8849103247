/** Who is connected to whom: read once per design and remembered as long as that design lives. */
import type { Connection, ConnectionId, Design, Part, PartId } from './model.ts'

/**
 * A dashed edge: messages that a part or a connection gave up on go to another part. `id` is that of the
 * owner with "dead:" before it.
 */
export interface DeadLetterEdge {
  readonly id: string
  readonly from:
    | { readonly type: 'part'; readonly id: PartId }
    | { readonly type: 'connection'; readonly id: ConnectionId }
  readonly to: PartId
}

export interface Graph {
  readonly parts: ReadonlyMap<PartId, Part>
  readonly connections: ReadonlyMap<ConnectionId, Connection>
  readonly incoming: (part: PartId) => readonly Connection[]
  readonly outgoing: (part: PartId) => readonly Connection[]
  readonly deadLetters: readonly DeadLetterEdge[]
  /** Edges that end at this part. */
  readonly deadLettersInto: (part: PartId) => readonly DeadLetterEdge[]
}

const graphs = new WeakMap<Design, Graph>()

/** The graph of a design. Connections whose ends are missing are left out. */
export function graphOf(design: Design): Graph {
  const known = graphs.get(design)
  if (known !== undefined) return known
  const graph = readGraph(design)
  graphs.set(design, graph)
  return graph
}

function readGraph(design: Design): Graph {
  const parts = new Map(design.parts.map((part) => [part.id, part]))
  const connections = design.connections.filter(({ from, to }) => parts.has(from) && parts.has(to))
  const incoming = grouped(connections, (connection) => connection.to)
  const outgoing = grouped(connections, (connection) => connection.from)
  const deadLetters = [
    ...design.parts.flatMap((part) => deadLetterOf('part', part)),
    ...connections.flatMap((connection) => deadLetterOf('connection', connection)),
  ].filter((edge) => parts.has(edge.to) && edge.to !== edge.from.id)
  const into = grouped(deadLetters, (edge) => edge.to)
  return {
    parts,
    connections: new Map(connections.map((connection) => [connection.id, connection])),
    incoming: (part) => incoming.get(part) ?? [],
    outgoing: (part) => outgoing.get(part) ?? [],
    deadLetters,
    deadLettersInto: (part) => into.get(part) ?? [],
  }
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

function deadLetterOf(type: 'part' | 'connection', owner: Part | Connection): readonly DeadLetterEdge[] {
  const to = owner.params.deadLetter
  return typeof to === 'string' ? [{ id: `dead:${owner.id}`, from: { type, id: owner.id }, to }] : []
}

/** Dead-letter edges of a design, in the order of its parts, then of its connections. */
export function deadLetterEdges(design: Design): readonly DeadLetterEdge[] {
  return graphOf(design).deadLetters
}

/** True for a part that gets dead letters and nothing else. */
export function isDeadLetterTarget(design: Design, part: PartId): boolean {
  const graph = graphOf(design)
  return graph.deadLettersInto(part).length > 0 && graph.incoming(part).length === 0
}
