import { stopSwitch } from '#content/rules/stop-switch.ts'
import { type Link, type Node, partParam } from '../graph.ts'
import { coverageOf } from '../metrics/durability.ts'
import { queueOn } from './changes.ts'
import { owner, part, set } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof stopSwitch

export const stopSwitchCheck: Check<Rule> = {
  rule: stopSwitch,
  find(scene, found) {
    for (const node of scene.graph.nodes) {
      if (node.part.kind !== 'lambda' || partParam(node, 'reservedConcurrency') !== 0) continue
      const pushed = node.in.filter((link) => link.mechanism?.deadLetter === 'function')
      const lost = pushed.filter((link) => coverageOf(scene.graph, link) === 'open')
      const polled = node.in.filter(
        (link) => link.mechanism?.invocation === 'poll' && link.connection.params.paused !== true,
      )
      const [link] = [...lost, ...polled, ...pushed]
      if (link === undefined) continue
      const which = lost.includes(link) ? 'lost' : polled.includes(link) ? 'polled' : 'aside'
      found({
        case: which,
        at: node,
        setting: [node, 'reservedConcurrency'],
        with: [link],
        said: { function: part(node), source: part(link.from) },
        fixes: () => fixesFor(scene, node, pushed, polled),
      })
    }
  },
}

function fixesFor(
  scene: Scene,
  node: Node,
  pushed: readonly Link[],
  polled: readonly Link[],
): readonly Fix<Rule>[] {
  const lift = set(node, 'reservedConcurrency', undefined)
  const run: Fix<Rule> = { repair: 'lift', said: { function: part(node) }, commands: [lift] }
  const [only] = node.in
  if (only === undefined || node.in.length > 1) return [run]
  if (polled.includes(only)) {
    const said = { mapping: owner(only), function: part(node) }
    return [{ repair: 'pause', said, commands: [set(only, 'paused', true), lift] }, run]
  }
  const queue = pushed.includes(only) ? queueOn(scene, only) : null
  if (queue === null) return [run]
  const { commands, onward: id } = queue
  const pause = { ...set(only, 'paused', true), id }
  const said = { source: part(only.from), function: part(node) }
  return [{ repair: 'queue', said, commands: [...commands, pause, lift] }, run]
}
