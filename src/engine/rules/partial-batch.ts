import { partialBatch } from '#content/rules/partial-batch.ts'
import { linkParam } from '../graph.ts'
import { batchOf } from './changes.ts'
import { count, owner, part, set } from './scene.ts'
import type { Check } from './types.ts'

export const partialBatchCheck: Check<typeof partialBatch> = {
  rule: partialBatch,
  find({ graph }, found) {
    for (const link of graph.links) {
      const { mechanism, from, to } = link
      if (mechanism?.params.partialBatch === undefined || linkParam(link, 'partialBatch') === true) continue
      const batch = batchOf(link)
      if (batch <= 1) continue
      found({
        case: 'whole',
        at: link,
        setting: [link, 'partialBatch'],
        with: [from, to],
        said: { function: part(to), batch: count(batch), source: part(from) },
        fixes: () => [
          {
            repair: 'report',
            said: { connection: owner(link) },
            commands: [set(link, 'partialBatch', true)],
          },
        ],
      })
    }
  },
}
