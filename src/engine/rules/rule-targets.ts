import { ruleTargets } from '#content/rules/rule-targets.ts'
import { type Node, numberParam, partParam } from '../graph.ts'
import { count, figure, part } from './scene.ts'
import type { Check } from './types.ts'

export const ruleTargetsCheck: Check<typeof ruleTargets> = {
  rule: ruleTargets,
  find({ graph }, found) {
    const targetsOfOne = figure('eb.classic.targets.max')
    const rulesOfOne = figure('eb.classic.rules.max', graph.context)
    for (const node of graph.nodes) {
      if (node.part.kind !== 'eventbridge-bus') continue
      const groups = [...byPattern(node).values()]
      const rules = groups.reduce((sum, targets) => sum + Math.ceil(targets / targetsOfOne), 0)
      const largest = Math.max(0, ...groups)
      const place = { at: node, with: node.out }
      if (rules > rulesOfOne) {
        const said = { bus: part(node), needed: count(rules), most: count(rulesOfOne) }
        found({ ...place, case: 'rules', said })
      } else if (largest > targetsOfOne) {
        found({
          ...place,
          case: 'targets',
          said: {
            bus: part(node),
            targets: count(largest),
            most: count(targetsOfOne),
            needed: count(Math.ceil(largest / targetsOfOne)),
          },
        })
      }
    }
  },
}

/** Targets that get the same events, by their filter. */
function byPattern({ out }: Node): ReadonlyMap<string, number> {
  const groups = new Map<string, number>()
  for (const { connection, to } of out) {
    const filter = String(connection.params.filter ?? '')
    groups.set(filter, (groups.get(filter) ?? 0) + (numberParam(partParam(to, 'count')) ?? 1))
  }
  return groups
}
