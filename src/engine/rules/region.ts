import { region } from '#content/rules/region.ts'
import type { KindId } from '#content/schema.ts'
import { part } from './scene.ts'
import type { Check } from './types.ts'

/** What did the same before, everywhere. */
const elders: Readonly<Partial<Record<KindId, KindId>>> = { 'eventbridge-bus-v2': 'eventbridge-bus' }

export const regionCheck: Check<typeof region> = {
  rule: region,
  find({ graph }, found) {
    for (const node of graph.nodes) {
      const { missingIn } = node.kind
      if (missingIn?.regions.includes(graph.context.region) !== true) continue
      const elder = elders[node.part.kind]
      found({
        case: 'missing',
        at: node,
        said: { part: part(node), region: { text: graph.context.region } },
        facts: [missingIn.fact],
        fixes: () =>
          elder === undefined
            ? []
            : [
                {
                  repair: 'classic',
                  said: { part: part(node), kind: { kinds: [elder] } },
                  commands: [{ type: 'change-kind', id: node.part.id, kind: elder }],
                },
              ],
      })
    }
  },
}
