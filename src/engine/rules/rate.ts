import { rate } from '#content/rules/rate.ts'
import { type Node, partParam } from '../graph.ts'
import { amount, caseOfShare, chosen, count, figure, part, set, share, sharesIn } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof rate

export const rateCheck: Check<Rule> = {
  rule: rate,
  find(scene, found) {
    const { graph } = scene
    for (const one of sharesIn(scene)) {
      const node = graph.byId.get(one.part)
      const what = caseOfShare(one, rate.own.near)
      if (one.kind !== 'rate' || node === undefined || what === null) continue
      const common = {
        part: part(node),
        quota: amount(one.quota, 'message-per-second'),
        peak: amount(one.used, 'message-per-second'),
      }
      const region = { text: one.region }
      const rest = { at: node, facts: one.facts, fixes: () => fixesFor(scene, node, one.used) }
      if (what === 'near')
        found({ ...rest, case: what, said: { ...common, region, share: share(one.share) } })
      else if (one.adjustable === 'own' || isOwn(node)) found({ ...rest, case: 'own', said: common })
      else found({ ...rest, case: what, said: { ...common, region } })
    }
  },
}

/** What it takes follows from a number that the architect has set. */
const isOwn = (node: Node): boolean =>
  partParam(node, 'mode') === 'provisioned' || partParam(node, 'reservedConcurrency') !== undefined

function fixesFor(scene: Scene, node: Node, peak: number): readonly Fix<Rule>[] {
  const said = { part: part(node) }
  if (partParam(node, 'singleGroup') === true) {
    return chosen(scene, 'order') === 'strict'
      ? []
      : [{ repair: 'many', said, commands: [set(node, 'singleGroup', false)] }]
  }
  if (partParam(node, 'highThroughput') === false)
    return [{ repair: 'fast', said, commands: [set(node, 'highThroughput', true)] }]
  if (partParam(node, 'mode') !== 'provisioned') return []
  const bytes = figure('kinesis.shard.write.bytes') / Math.max(1, scene.graph.context.size)
  // Room above what is expected, as far as the reminder does not come at once again.
  const shards =
    Math.ceil(peak / (Math.min(figure('kinesis.shard.write.records'), bytes) * rate.own.near)) + 1
  const most = node.kind.params.shards?.max ?? shards
  if (shards > most) return []
  return [
    { repair: 'shards', said: { ...said, shards: count(shards) }, commands: [set(node, 'shards', shards)] },
  ]
}
