import { batchWindow } from '#content/rules/batch-window.ts'
import { specsOfMechanism } from '../../design/connect.ts'
import { linkParam, numberParam } from '../graph.ts'
import { askedOf, owner, seconds, set, words } from './scene.ts'
import type { Check } from './types.ts'

export const batchWindowCheck: Check<typeof batchWindow> = {
  rule: batchWindow,
  find(scene, found) {
    const asked = askedOf(scene, 'latency')
    if (asked === null) return
    for (const link of scene.graph.links) {
      const { mechanism } = link
      const window = numberParam(linkParam(link, 'window'))
      if (mechanism === null || window === undefined || window <= asked) continue
      const spec = specsOfMechanism(mechanism).params.window
      // Whole seconds: what is asked in less leaves no time to wait.
      const least = Math.max(mechanism.params.window?.min ?? 0, Math.floor(asked))
      found({
        case: 'long',
        at: link,
        setting: [link, 'window'],
        said: { connection: owner(link), window: seconds(window), asked: seconds(asked) },
        facts: spec?.facts ?? [],
        fixes: () =>
          spec === undefined
            ? []
            : [
                {
                  repair: 'none',
                  said: { setting: words(spec.label), connection: owner(link), least: seconds(least) },
                  commands: [set(link, 'window', least)],
                },
              ],
      })
    }
  },
}
