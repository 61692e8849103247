/** Columns of a layered drawing: cycles broken, every node as far right as its longest way from a source asks. */

export interface LayerEdge {
  readonly from: string
  readonly to: string
  /** Columns that the edge leads onward: 1, or 0 for a node that shall stand in the column of another. */
  readonly span: 0 | 1
}

/**
 * The column of each node, from 0. An edge that closes a cycle, in the order of nodes and edges, is ignored.
 * A source stands right before what it feeds first.
 */
export function columnsOf(ids: readonly string[], edges: readonly LayerEdge[]): ReadonlyMap<string, number> {
  const outgoing = new Map<string, LayerEdge[]>(ids.map((id) => [id, []]))
  const fed = new Set<string>()
  for (const edge of edges) {
    if (edge.from === edge.to) continue
    outgoing.get(edge.from)?.push(edge)
    fed.add(edge.to)
  }
  const order: string[] = []
  const state = new Map<string, 'open' | 'closed'>()
  const forward: LayerEdge[] = []
  const visit = (id: string) => {
    state.set(id, 'open')
    for (const edge of outgoing.get(id) ?? []) {
      const there = state.get(edge.to)
      if (there === 'open') continue
      forward.push(edge)
      if (there === undefined) visit(edge.to)
    }
    state.set(id, 'closed')
    order.unshift(id)
  }
  for (const id of [...ids.filter((one) => !fed.has(one)), ...ids]) {
    if (!state.has(id)) visit(id)
  }

  const columns = new Map(ids.map((id) => [id, 0]))
  const column = (id: string) => columns.get(id) ?? 0
  const after = new Map<string, LayerEdge[]>()
  const before = new Set<string>()
  for (const edge of forward) {
    after.set(edge.from, [...(after.get(edge.from) ?? []), edge])
    before.add(edge.to)
  }
  for (const id of order) {
    for (const { to, span } of after.get(id) ?? []) columns.set(to, Math.max(column(to), column(id) + span))
  }
  for (const id of ids) {
    const next = after.get(id) ?? []
    if (before.has(id) || next.length === 0) continue
    columns.set(id, Math.min(...next.map(({ to, span }) => column(to) - span)))
  }
  const first = Math.min(...columns.values())
  return new Map([...columns].map(([id, at]) => [id, at - first]))
}
