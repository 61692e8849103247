import { idleStream } from '#content/rules/idle-stream.ts'
import { apply } from '../../design/commands.ts'
import type { Design } from '../../design/model.ts'
import { monthlyCost, partCost } from '../cost/index.ts'
import type { MonthlyCost } from '../cost/types.ts'
import { type Node, partParam } from '../graph.ts'
import { amountOf } from '../requirements.ts'
import { amount, count, figure, part, set } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof idleStream

export const idleStreamCheck: Check<Rule> = {
  rule: idleStream,
  find(scene, found) {
    const streams = scene.graph.nodes.filter((node) => partParam(node, 'mode') === 'on-demand')
    if (streams.length === 0) return
    const bill = billOf(scene, scene.design)
    if (bill === null) return
    for (const node of streams) {
      const total = partCost(bill, node.part.id)
      const hours = bill.lines.reduce(
        (sum, line) =>
          sum +
          (line.part === node.part.id && line.meter === 'kinesis.ondemand.stream_hour' ? line.amount : 0),
        0,
      )
      if (total <= 0 || hours / total <= idleStream.own.share) continue
      found({
        case: 'idle',
        at: node,
        setting: [node, 'mode'],
        said: { stream: part(node), total: amount(total, 'usd'), hours: amount(hours, 'usd') },
        fixes: () => fixesFor(scene, node, total),
      })
    }
  },
}

const billOf = ({ workload, assumptions }: Scene, design: Design): MonthlyCost | null =>
  monthlyCost(design, workload, assumptions)

/** Shards of its own, if the peak is known and they cost less. */
function fixesFor(scene: Scene, node: Node, total: number): readonly Fix<Rule>[] {
  const peak = amountOf(scene.workload, 'peak')
  if (peak === null) return []
  const bytes = figure('kinesis.shard.write.bytes') / Math.max(1, scene.graph.context.size)
  const shards = Math.max(1, Math.ceil(peak / Math.min(figure('kinesis.shard.write.records'), bytes)))
  const commands = [set(node, 'mode', 'provisioned'), set(node, 'shards', shards)]
  const outcome = apply(scene.design, { type: 'all', commands, label: '' })
  const bill = outcome.ok ? billOf(scene, outcome.design) : null
  if (bill === null) return []
  const cost = partCost(bill, node.part.id)
  if (cost >= total) return []
  const said = { stream: part(node), shards: count(shards), cost: amount(cost, 'usd') }
  return [{ repair: 'shards', said, commands }]
}
