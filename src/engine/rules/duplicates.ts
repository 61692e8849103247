import { duplicates } from '#content/rules/duplicates.ts'
import type { KindId } from '#content/schema.ts'
import { isChannel } from '../graph.ts'
import { duplicatesOf } from '../metrics/durability.ts'
import { reachable } from '../metrics/walk.ts'
import { turned } from './changes.ts'
import { chosen, part, parts } from './scene.ts'
import type { Check } from './types.ts'

const fifo: Readonly<Partial<Record<KindId, KindId>>> = {
  'sqs-standard': 'sqs-fifo',
  'sns-standard': 'sns-fifo',
}

export const duplicatesCheck: Check<typeof duplicates> = {
  rule: duplicates,
  find(scene, found) {
    if (chosen(scene, 'duplicates') !== 'removed') return
    for (const node of scene.graph.nodes) {
      if (!isChannel(node) || node.out.length === 0) continue
      const { level, facts = [] } = duplicatesOf(node)
      if (level !== 'possible') continue
      const behind = reachable(node)
      const consumers = scene.graph.consumers.filter((consumer) => behind.has(consumer))
      if (consumers.length === 0) continue
      const kind = fifo[node.part.kind]
      found({
        case: 'possible',
        at: node,
        said: { part: part(node), consumers: parts(consumers) },
        facts,
        fixes: () => {
          if (kind === undefined) return []
          const { nodes, commands } = turned(scene, node, kind)
          return [{ repair: 'fifo', said: { parts: parts(nodes) }, commands }]
        },
      })
    }
  },
}
