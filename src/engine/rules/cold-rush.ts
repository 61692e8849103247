import { coldRush } from '#content/rules/cold-rush.ts'
import type { Role } from '#content/schema.ts'
import { numberParam, partParam } from '../graph.ts'
import { environmentsFor } from '../parameters.ts'
import { amountOf } from '../requirements.ts'
import { queueOn } from './changes.ts'
import { chosen, count, part, set } from './scene.ts'
import type { Check } from './types.ts'

/** What holds a rush back. */
const backlogs: ReadonlySet<Role> = new Set<Role>(['queue', 'stream', 'pipe'])

export const coldRushCheck: Check<typeof coldRush> = {
  rule: coldRush,
  find(scene, found) {
    if (chosen(scene, 'known-rush') !== 'yes') return
    const { graph, workload } = scene
    for (const node of graph.consumers) {
      const direct = node.in.filter(({ from }) => !backlogs.has(from.role))
      const warm = numberParam(partParam(node, 'provisionedConcurrency')) ?? 0
      const [first] = direct
      if (node.part.kind !== 'lambda' || warm > 0 || first === undefined) continue
      found({
        case: 'cold',
        at: node,
        setting: [node, 'provisionedConcurrency'],
        with: direct,
        said: { function: part(node) },
        fixes: () => {
          const environments = environmentsFor(workload)
          const queue = direct.length === 1 && node.in.length === 1 ? queueOn(scene, first) : null
          return [
            ...(amountOf(workload, 'peak') === null
              ? []
              : [
                  {
                    repair: 'warm' as const,
                    said: { function: part(node), environments: count(environments) },
                    commands: [set(node, 'provisionedConcurrency', environments)],
                  },
                ]),
            ...(queue === null
              ? []
              : [
                  {
                    repair: 'queue' as const,
                    said: { source: part(first.from), function: part(node) },
                    commands: queue.commands,
                  },
                ]),
          ]
        },
      })
    }
  },
}
