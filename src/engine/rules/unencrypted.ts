import { unencrypted } from '#content/rules/unencrypted.ts'
import { partSpecs } from '../../design/connect.ts'
import { part, set, words } from './scene.ts'
import type { Check } from './types.ts'

export const unencryptedCheck: Check<typeof unencrypted> = {
  rule: unencrypted,
  find({ graph }, found) {
    for (const node of graph.byId.values()) {
      const spec = partSpecs(node.part.kind).encryption
      const given = node.part.params.encryption
      if (spec === undefined || (given ?? spec.default) !== 'none') continue
      // Where AWS encrypts by itself its own key will do.
      const value = spec.default === 'managed' ? 'managed' : 'kms'
      const key = spec.choices?.find((choice) => choice.value === value)?.label ?? value
      const said = { part: part(node) }
      const rest = {
        at: node,
        setting: [node, 'encryption'] as const,
        said,
        facts: spec.facts ?? [],
        fixes: () => [
          {
            repair: 'managed' as const,
            said: { ...said, key: words(key) },
            commands: [set(node, 'encryption', value)],
          },
        ],
      }
      if (given === undefined) found({ ...rest, case: 'unset' })
      else found({ ...rest, case: 'off' })
    }
  },
}
