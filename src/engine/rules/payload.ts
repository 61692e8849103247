import { payload } from '#content/rules/payload.ts'
import { partSpecs } from '../../design/connect.ts'
import { reachOf } from '../../design/reach.ts'
import { attribute, type Node } from '../graph.ts'
import { payloadBounds } from '../metrics/consumption.ts'
import { amountOf } from '../requirements.ts'
import { amount, figure, part, set, words } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof payload

export const payloadCheck: Check<Rule> = {
  rule: payload,
  find(scene, found) {
    const size = amountOf(scene.workload, 'size')
    if (size === null) return
    for (const { value, facts = [], parts = [], adjustable = false } of payloadBounds(scene.graph)) {
      const [node] = parts
      if (node === undefined || value === null || value >= size) continue
      const most = attribute(node, 'maxPayload')
      const raised = adjustable && most !== null && figure(most.fact, scene.graph.context) >= size
      const said = { size: amount(size, 'byte'), part: part(node), limit: amount(value, 'byte') }
      found({
        case: raised ? 'unset' : 'over',
        at: node,
        ...(raised ? { setting: [node, 'largeMessages'] as const } : {}),
        said,
        facts,
        fixes: () => [...(raised ? largeOn(node) : []), ...claimChecks(scene, node)],
      })
    }
  },
}

function largeOn(node: Node): readonly Fix<Rule>[] {
  const setting = partSpecs(node.part.kind).largeMessages?.label
  if (setting === undefined) return []
  const said = { setting: words(setting), part: part(node) }
  return [{ repair: 'large', said, commands: [set(node, 'largeMessages', true)] }]
}

/** A bucket in front, where the sender can write to one and the part can be notified by one. */
function claimChecks({ graph }: Scene, node: Node): readonly Fix<Rule>[] {
  return graph.links
    .filter(({ from, to }) => to === node && !from.belowChannel)
    .filter(({ from, to }) => isNative(from, 's3') && reachOf('s3', to.part.kind).verdict === 'native')
    .map(({ from, connection }) => ({
      repair: 'check',
      key: connection.id,
      said: { source: part(from), target: part(node) },
      commands: [{ type: 'insert-between', from: from.part.id, to: node.part.id, kinds: ['s3'] }],
    }))
}

const isNative = (from: Node, to: 's3'): boolean => reachOf(from.part.kind, to).verdict === 'native'
