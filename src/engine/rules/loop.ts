import { loop } from '#content/rules/loop.ts'
import type { Graph, Link, Node } from '../graph.ts'
import { owner, part, parts } from './scene.ts'
import type { Check, Fix } from './types.ts'

type Rule = typeof loop

export const loopCheck: Check<Rule> = {
  rule: loop,
  find({ graph }, found) {
    if (!graph.cyclic) return
    for (const ring of ringsOf(graph)) {
      const members = new Set(ring)
      const leaves = ring.some((node) => onward(node).some(({ to }) => !members.has(to)))
      // Where the ring is entered, so that the finding stays in its place.
      const entry = ring.find((node) => node.in.some(({ from }) => !members.has(from))) ?? ring[0]
      if (leaves || entry === undefined) continue
      const closing = entry.in.filter(({ from }) => members.has(from))
      const rest = {
        at: entry,
        with: [...ring, ...closing],
        fixes: () =>
          closing.map(
            (link): Fix<Rule> => ({
              repair: 'cut',
              key: link.connection.id,
              said: { connection: owner(link) },
              commands: [{ type: 'delete', ids: [link.connection.id] }],
            }),
          ),
      }
      if (ring.length === 1) found({ ...rest, case: 'self', said: { part: part(entry) } })
      else found({ ...rest, case: 'closed', said: { parts: parts(ring) } })
    }
  },
}

/** An answer to whoever asked, and what is only watched, takes no message round. */
const onward = (node: Node): readonly Link[] =>
  node.out.filter(({ to }) => to.role !== 'source' && to.role !== 'telemetry')

/** Parts that reach each other, ring by ring, in the order of the design. */
function ringsOf({ nodes }: Graph): readonly (readonly Node[])[] {
  const ways = new Map(nodes.map((node) => [node, within(node)]))
  const done = new Set<Node>()
  return nodes.flatMap((node) => {
    const reached = ways.get(node)
    if (done.has(node) || reached?.has(node) !== true) return []
    const ring = nodes.filter((other) => reached.has(other) && ways.get(other)?.has(node) === true)
    for (const member of ring) done.add(member)
    return [ring]
  })
}

/** Like `reachable`, along what takes messages on. */
function within(from: Node): ReadonlySet<Node> {
  const seen = new Set<Node>()
  const open = [from]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { to } of onward(node)) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}
