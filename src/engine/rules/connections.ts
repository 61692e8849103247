import { connections } from '#content/rules/connections.ts'
import { type Link, type Node, numberParam, partParam } from '../graph.ts'
import { concurrencyOf } from '../metrics/scale.ts'
import { count, figure, owner, part, parts, set } from './scene.ts'
import type { Check, Fix } from './types.ts'

type Rule = typeof connections

export const connectionsCheck: Check<Rule> = {
  rule: connections,
  find(scene, found) {
    for (const node of scene.graph.nodes) {
      const limit = numberParam(partParam(node, 'connectionLimit'))
      if (limit === undefined) continue
      const callers = node.in.map(({ from }) => from)
      const bounds = callers.map((caller) => concurrencyOf(scene.graph, caller))
      const most = bounds.reduce<number>((sum, { value }) => sum + (value ?? Number.NaN), 0)
      // What nobody knows of one caller nobody knows of all.
      if (Number.isNaN(most) || most <= limit) continue
      found({
        case: 'over',
        at: node,
        setting: [node, 'connectionLimit'],
        with: callers,
        said: { callers: parts(callers), most: count(most), database: part(node), limit: count(limit) },
        facts: bounds.flatMap(({ facts = [] }) => facts),
        fixes: () => fixesFor(node, callers, limit),
      })
    }
  },
}

function fixesFor(node: Node, callers: readonly Node[], limit: number): readonly Fix<Rule>[] {
  const mappings = callers.flatMap((caller) => caller.in)
  const [first] = mappings
  const share = Math.floor(limit / Math.max(1, mappings.length))
  const least = figure('lambda.esm.sqs.maxconc.min')
  if (first !== undefined && mappings.every(isCapped) && share >= least) {
    const commands = mappings.map((link) => set(link, 'maxConcurrency', share))
    return mappings.length === 1
      ? [{ repair: 'maximum', said: { mapping: owner(first), share: count(share) }, commands }]
      : [{ repair: 'maximums', said: { database: part(node), share: count(share) }, commands }]
  }
  const each = Math.floor(limit / Math.max(1, callers.length))
  if (each < 1 || callers.some((caller) => caller.part.kind !== 'lambda')) return []
  const commands = callers.map((caller) => set(caller, 'reservedConcurrency', each))
  return [{ repair: 'reserve', said: { callers: parts(callers), share: count(each) }, commands }]
}

/** A mapping that can be told how many to run at once. */
const isCapped = ({ mechanism }: Link): boolean => mechanism?.params.maxConcurrency !== undefined
