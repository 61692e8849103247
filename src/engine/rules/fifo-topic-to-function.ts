import { fifoTopicToFunction } from '#content/rules/fifo-topic-to-function.ts'
import type { KindId } from '#content/schema.ts'
import { repairs } from '../../design/connect.ts'
import { between, turned } from './changes.ts'
import { part, parts } from './scene.ts'
import type { Check } from './types.ts'

export const fifoTopicToFunctionCheck: Check<typeof fifoTopicToFunction> = {
  rule: fifoTopicToFunction,
  find(scene, found) {
    for (const link of scene.graph.links) {
      const { from, to } = link
      if (from.part.kind !== 'sns-fifo' || to.part.kind !== 'lambda') continue
      const said = { topic: part(from), function: part(to) }
      found({
        case: 'refused',
        at: link,
        with: [from, to],
        said,
        fixes: () => {
          const topic = turned(scene, from, 'sns-standard')
          const fifo: readonly KindId[] = ['sqs-fifo']
          const chains = [fifo, ...repairs(from.part.kind, to.part.kind)]
          const unlike = chains.filter(
            (chain, i) => chains.findIndex((other) => other.join() === chain.join()) === i,
          )
          return [
            ...unlike.map((kinds) => ({
              repair: 'between' as const,
              ...between(link, kinds),
              said: { ...said, parts: { kinds } },
            })),
            { repair: 'topic', said: { topics: parts(topic.nodes) }, commands: topic.commands },
          ]
        },
      })
    }
  },
}
