import { kinds } from '#content/kinds/index.ts'
import { lifecycle, lifecycles } from '#content/rules/lifecycle.ts'
import { part } from './scene.ts'
import type { Check } from './types.ts'

export const lifecycleCheck: Check<typeof lifecycle> = {
  rule: lifecycle,
  find({ graph }, found) {
    for (const node of graph.nodes) {
      const stage = lifecycles[node.part.kind]
      if (stage === undefined) continue
      // Events of AWS and of partners arrive on the bus that AWS made for them.
      const given = node.in.some(({ from }) => stage.unlessFedBy?.includes(from.part.kind) === true)
      if (given) continue
      const facts = [stage.fact]
      if (stage.stage === 'superseded') {
        const missing = kinds[stage.by].missingIn?.regions.includes(graph.context.region) === true
        if (!missing)
          found({
            case: 'superseded',
            at: node,
            said: { part: part(node) },
            facts,
          })
      } else {
        const said = { part: part(node), kind: { kinds: [node.part.kind] } }
        if (stage.stage === 'closed') found({ case: 'closed', at: node, said, facts })
        else found({ case: 'deprecated', at: node, said, facts })
      }
    }
  },
}
