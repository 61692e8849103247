import { fifoGroup } from '#content/rules/fifo-group.ts'
import { owner, part, set } from './scene.ts'
import type { Check } from './types.ts'

/** Everything in one group. */
const group = 'all'

export const fifoGroupCheck: Check<typeof fifoGroup> = {
  rule: fifoGroup,
  find({ graph }, found) {
    for (const link of graph.links) {
      const { from, to, status, connection } = link
      if (status !== 'native' || from.role !== 'bus' || to.part.kind !== 'sqs-fifo') continue
      const { groupId } = connection.params
      if (typeof groupId === 'string' && groupId !== '') continue
      found({
        case: 'missing',
        at: link,
        setting: [link, 'groupId'],
        with: [from, to],
        said: { bus: part(from), queue: part(to) },
        facts: [from.part.kind === 'eventbridge-bus-v2' ? 'eb.custom.fifo.group' : 'eb.rule.fifo.group'],
        fixes: () => [
          { repair: 'one', said: { connection: owner(link) }, commands: [set(link, 'groupId', group)] },
        ],
      })
    }
  },
}
