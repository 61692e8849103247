/** Walking a graph that may have cycles. */
import type { Graph, Node } from '../graph.ts'

/**
 * A value for every node, computed from its neighbours by `of`. Without cycles each node is computed once.
 * With cycles all nodes start from `start` and are computed in rounds, as many as there are nodes: so the
 * result does not depend on the order of parts, and always ends.
 */
export function memo<T>(
  graph: Graph,
  of: (node: Node, visit: (node: Node) => T) => T,
  start: T,
): (node: Node) => T {
  return graph.cyclic ? rounds(graph.nodes, of, start) : once(of)
}

function once<T>(of: (node: Node, visit: (node: Node) => T) => T): (node: Node) => T {
  const done: (T | undefined)[] = []
  const visit = (node: Node): T => {
    const known = done[node.place]
    if (known !== undefined) return known
    const value = of(node, visit)
    done[node.place] = value
    return value
  }
  return visit
}

function rounds<T>(
  nodes: readonly Node[],
  of: (node: Node, visit: (node: Node) => T) => T,
  start: T,
): (node: Node) => T {
  let values = new Map<Node, T>()
  const most = Math.min(nodes.length, 40)
  for (let round = 0; round < most; round++) {
    const before = values
    const visit = (node: Node): T => before.get(node) ?? start
    values = new Map(nodes.map((node) => [node, of(node, visit)]))
  }
  return (node) => values.get(node) ?? start
}

/** Everything that can be reached from a node, itself left out unless a cycle leads back. */
export function reachable(from: Node): ReadonlySet<Node> {
  const seen = new Set<Node>()
  const queue = [from]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const link of node.out) {
      if (seen.has(link.to)) continue
      seen.add(link.to)
      queue.push(link.to)
    }
  }
  return seen
}
