import { subscribers } from '#content/rules/subscribers.ts'
import { attribute, type Node, partParam } from '../graph.ts'
import { turned } from './changes.ts'
import { amount, caseOfShare, count, figure, part, parts, set, share, sharesIn } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof subscribers

export const subscribersCheck: Check<Rule> = {
  rule: subscribers,
  find(scene, found) {
    for (const one of sharesIn(scene)) {
      const node = scene.graph.byId.get(one.part)
      const what = caseOfShare(one, subscribers.own.near)
      // Of a Classic bus rules and targets are counted: see rule-targets.
      if (one.kind !== 'subscribers' || node === undefined || what === null) continue
      if (node.part.kind === 'eventbridge-bus') continue
      const said = { channel: part(node), used: count(one.used), quota: count(one.quota) }
      const rest = { at: node, with: node.out, facts: one.facts, fixes: () => fixesFor(scene, node) }
      if (what === 'near') found({ ...rest, case: what, said: { ...said, share: share(one.share) } })
      else found({ ...rest, case: what, said })
    }
  },
}

function fixesFor(scene: Scene, node: Node): readonly Fix<Rule>[] {
  const small = attribute(node, 'defaultPayload')
  const large = partParam(node, 'largeMessages') === true && attribute(node, 'subscribersOfLarge') !== null
  const standard = turned(scene, node, 'sns-standard')
  return [
    ...(large && small !== null
      ? [
          {
            repair: 'small' as const,
            said: { channel: part(node), size: amount(figure(small.fact), 'byte') },
            commands: [set(node, 'largeMessages', false)],
          },
        ]
      : []),
    ...(node.part.kind === 'sns-fifo'
      ? [
          {
            repair: 'standard' as const,
            said: { topics: parts(standard.nodes) },
            commands: standard.commands,
          },
        ]
      : []),
  ]
}
