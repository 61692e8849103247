import { topicToFifoQueue } from '#content/rules/topic-to-fifo-queue.ts'
import { repairs } from '../../design/connect.ts'
import { between, turned } from './changes.ts'
import { part, parts } from './scene.ts'
import type { Check } from './types.ts'

export const topicToFifoQueueCheck: Check<typeof topicToFifoQueue> = {
  rule: topicToFifoQueue,
  find(scene, found) {
    for (const link of scene.graph.links) {
      const { from, to } = link
      if (from.part.kind !== 'sns-standard' || to.part.kind !== 'sqs-fifo') continue
      const said = { topic: part(from), queue: part(to) }
      found({
        case: 'refused',
        at: link,
        with: [from, to],
        said,
        fixes: () => {
          const topic = turned(scene, from, 'sns-fifo')
          const queue = turned(scene, to, 'sqs-standard')
          return [
            { repair: 'topic', said: { topics: parts(topic.nodes) }, commands: topic.commands },
            { repair: 'queue', said: { queues: parts(queue.nodes) }, commands: queue.commands },
            ...repairs(from.part.kind, to.part.kind).map((kinds) => ({
              repair: 'between' as const,
              ...between(link, kinds),
              said: { ...said, parts: { kinds } },
            })),
          ]
        },
      })
    }
  },
}
