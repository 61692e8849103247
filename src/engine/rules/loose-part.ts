import { loosePart } from '#content/rules/loose-part.ts'
import type { Role } from '#content/schema.ts'
import type { Node } from '../graph.ts'
import { part } from './scene.ts'
import type { Check } from './types.ts'

/** Parts that only hand on. */
const passing: ReadonlySet<Role> = new Set<Role>([
  'queue',
  'topic',
  'bus',
  'stream',
  'pipe',
  'scheduler',
  'gateway',
])

export const loosePartCheck: Check<typeof loosePart> = {
  rule: loosePart,
  find({ graph }, found) {
    for (const node of graph.nodes) {
      const said = { part: part(node) }
      if (node.in.length + node.out.length === 0) {
        const remove = { type: 'delete' as const, ids: [node.part.id] }
        const fixes = () => [{ repair: 'remove' as const, said, commands: [remove] }]
        found({ case: 'alone', at: node, said, fixes })
      } else if (node.out.length === 0 && passing.has(node.role)) found({ case: 'unread', at: node, said })
      else if (isUnfed(node, graph.unreached)) found({ case: 'unfed', at: node, said })
    }
  },
}

/** A pipe fetches from somewhere; a worker beside channels that lead elsewhere was drawn for what they bring. */
const isUnfed = (node: Node, unreached: readonly Node[]): boolean =>
  unreached.includes(node) || (node.part.kind === 'eventbridge-pipe' && node.in.length === 0)
