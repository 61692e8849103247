import { connection } from '#content/rules/connection.ts'
import { repairs } from '../../design/connect.ts'
import { between } from './changes.ts'
import { part } from './scene.ts'
import type { Check } from './types.ts'

/** Pairs with a rule that says more. */
const haveTheirOwn: ReadonlySet<string> = new Set(['sns-standard>sqs-fifo', 'sns-fifo>lambda'])

export const connectionCheck: Check<typeof connection> = {
  rule: connection,
  find({ graph }, found) {
    for (const link of graph.links) {
      const { from, to, status } = link
      const source = part(from)
      const target = part(to)
      if (status === 'unknown') found({ case: 'unknown', at: link, said: { source, target } })
      if (status !== 'refused' || haveTheirOwn.has(`${from.part.kind}>${to.part.kind}`)) continue
      found({
        case: 'refused',
        at: link,
        said: { source, target, reason: { refused: [from.part.kind, to.part.kind] } },
        fixes: () =>
          repairs(from.part.kind, to.part.kind).map((kinds) => ({
            repair: 'between',
            ...between(link, kinds),
            said: { parts: { kinds }, source, target },
          })),
      })
    }
  },
}
