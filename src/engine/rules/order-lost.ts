import { orderLost } from '#content/rules/order-lost.ts'
import type { KindId } from '#content/schema.ts'
import { partSpecs } from '../../design/connect.ts'
import { type Graph, type Link, linkParam, type Node, partParam } from '../graph.ts'
import { orderOfHop } from '../metrics/consumption.ts'
import { turned } from './changes.ts'
import { chosen, owner, part, parts, set, words } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof orderLost

const fifo: Readonly<Partial<Record<KindId, KindId>>> = {
  'sqs-standard': 'sqs-fifo',
  'sns-standard': 'sns-fifo',
}

export const orderLostCheck: Check<Rule> = {
  rule: orderLost,
  find(scene, found) {
    const asked = chosen(scene, 'order')
    if (asked !== 'per-key' && asked !== 'strict') return
    const leading = leadingToConsumers(scene.graph)
    for (const link of scene.graph.links) {
      if (!leading.has(link.to)) continue
      const { level, facts = [] } = orderOfHop(link)
      const lost = level === 'none'
      if (!lost && !(asked === 'strict' && level === 'per-key')) continue
      const said = { source: part(link.from), target: part(link.to) }
      const fixes = () => fixesFor(scene, link, asked === 'strict')
      const rest = { at: link, with: [link.from, link.to], said, facts, fixes }
      if (lost && linkParam(link, 'fifoSubscriber') === true && linkParam(link, 'invocation') === 'async')
        found({ ...rest, case: 'handOff', facts: ['eb.custom.fifo.async'] })
      else if (lost) found({ ...rest, case: 'lost' })
      else found({ ...rest, case: 'groups' })
    }
  },
}

function fixesFor(scene: Scene, link: Link, strict: boolean): readonly Fix<Rule>[] {
  const { from } = link
  if (linkParam(link, 'fanOut') === 'queue')
    return [{ repair: 'log', said: { connection: owner(link) }, commands: [set(link, 'fanOut', 'shared')] }]
  if (linkParam(link, 'invocation') === 'async' && linkParam(link, 'fifoSubscriber') !== undefined)
    return [
      {
        repair: 'waits',
        said: { connection: owner(link) },
        commands: [set(link, 'fifoSubscriber', true), set(link, 'invocation', 'sync')],
      },
    ]
  if (!strict && linkParam(link, 'fifoSubscriber') === false)
    return [
      { repair: 'ordered', said: { connection: owner(link) }, commands: [set(link, 'fifoSubscriber', true)] },
    ]
  const setting = partSpecs(from.part.kind).singleGroup?.label
  if (strict && setting !== undefined && partParam(from, 'singleGroup') !== true)
    return [
      {
        repair: 'single',
        said: { setting: words(setting), source: part(from) },
        commands: [set(from, 'singleGroup', true)],
      },
    ]
  const kind = fifo[from.part.kind]
  if (kind === undefined) return []
  const turn = turned(scene, from, kind)
  const single = strict ? [set(from, 'singleGroup', true)] : []
  const group = partSpecs(kind).singleGroup?.label ?? ''
  const sources = parts(turn.nodes)
  const commands = [...turn.commands, ...single]
  return strict
    ? [{ repair: 'strict', said: { sources, setting: words(group) }, commands }]
    : [{ repair: 'fifo', said: { sources }, commands }]
}

/** Consumers and all that comes before them. */
function leadingToConsumers({ consumers }: Graph): ReadonlySet<Node> {
  const seen = new Set(consumers)
  for (const node of seen) for (const { from } of node.in) seen.add(from)
  return seen
}
