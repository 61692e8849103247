/** Walking a graph that may have cycles. */
import type { Node } from '../graph.ts'

/**
 * A value for every node, computed from its neighbours by `of`, each node once. Where a cycle comes back to
 * a node that is being computed, `again` stands in.
 */
export function memo<T>(of: (node: Node, visit: (node: Node) => T) => T, again: T): (node: Node) => T {
  const done = new Map<Node, T>()
  const open = new Set<Node>()
  const visit = (node: Node): T => {
    const known = done.get(node)
    if (known !== undefined) return known
    if (open.has(node)) return again
    open.add(node)
    const value = of(node, visit)
    open.delete(node)
    done.set(node, value)
    return value
  }
  return visit
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
