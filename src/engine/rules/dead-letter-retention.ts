import { deadLetterRetention } from '#content/rules/dead-letter-retention.ts'
import { numberParam, partParam } from '../graph.ts'
import { figure, part, seconds, set } from './scene.ts'
import type { Check } from './types.ts'

export const deadLetterRetentionCheck: Check<typeof deadLetterRetention> = {
  rule: deadLetterRetention,
  find({ graph }, found) {
    const longest = figure('sqs.retention.max')
    for (const node of graph.nodes) {
      // On FIFO queues the clock starts again.
      if (node.part.kind !== 'sqs-standard') continue
      const dead = graph.byId.get(String(node.part.params.deadLetter ?? ''))
      if (dead?.part.kind !== 'sqs-standard') continue
      const kept = numberParam(partParam(node, 'retention'))
      const aside = numberParam(partParam(dead, 'retention'))
      if (kept === undefined || aside === undefined || aside > kept) continue
      const said = { queue: part(node), dead: part(dead), aside: seconds(aside) }
      if (aside >= longest) found({ case: 'longest', at: dead, with: [node], said })
      else
        found({
          case: 'short',
          at: node,
          setting: [dead, 'retention'],
          with: [dead],
          said: { ...said, kept: seconds(kept) },
          fixes: () => [
            {
              repair: 'keep',
              said: { dead: part(dead), longest: seconds(longest) },
              commands: [set(dead, 'retention', longest)],
            },
          ],
        })
    }
  },
}
