import { waitingBelow } from '#content/rules/waiting-below.ts'
import { invocationOf } from '../graph.ts'
import { queueOn } from './changes.ts'
import { owner, part, set } from './scene.ts'
import type { Check } from './types.ts'

export const waitingBelowCheck: Check<typeof waitingBelow> = {
  rule: waitingBelow,
  find(scene, found) {
    for (const link of scene.graph.links) {
      const { from, to, mechanism } = link
      if (from.role !== 'compute' || to.role !== 'compute' || from === to) continue
      if (!from.belowChannel || invocationOf(link) !== 'sync') continue
      const said = { caller: part(from), callee: part(to) }
      found({
        case: 'waits',
        at: link,
        with: [from, to],
        said,
        fixes: () => {
          const queue = queueOn(scene, link)
          const move = {
            repair: 'move' as const,
            said: { connection: owner(link) },
            commands: [set(link, 'invocation', 'async')],
          }
          return [
            ...(queue === null ? [] : [{ repair: 'queue' as const, said, commands: queue.commands }]),
            ...(mechanism?.invocationChoice === true ? [move] : []),
          ]
        },
      })
    }
  },
}
