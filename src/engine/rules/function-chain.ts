import { functionChain } from '#content/rules/function-chain.ts'
import type { Command } from '../../design/commands/types.ts'
import { reachOf } from '../../design/reach.ts'
import type { Link, Node } from '../graph.ts'
import { madeBy, part, parts } from './scene.ts'
import type { Check, Fix, Scene } from './types.ts'

type Rule = typeof functionChain

export const functionChainCheck: Check<Rule> = {
  rule: functionChain,
  find(scene, found) {
    for (const node of scene.graph.nodes) {
      if (!isFunction(node) || node.in.some(({ from }) => isFunction(from))) continue
      const chain = chainFrom(node)
      if (chain.length < functionChain.own.functions) continue
      const links = chain.slice(1).flatMap((to, i) => chain[i]?.out.filter((link) => link.to === to) ?? [])
      found({
        case: 'long',
        at: node,
        with: [...chain, ...links],
        said: { functions: parts(chain) },
        fixes: () => fixesFor(scene, chain, links),
      })
    }
  },
}

const isFunction = (node: Node): boolean => node.part.kind === 'lambda'

/** Functions that call each other in a row, as long as it does not branch. */
function chainFrom(first: Node): readonly Node[] {
  const chain = [first]
  for (let node: Node | undefined = first; node !== undefined; ) {
    const calls: readonly Node[] = node.out.map(({ to }) => to).filter(isFunction)
    const [next] = calls
    node = calls.length === 1 && next !== undefined && !chain.includes(next) ? next : undefined
    if (node !== undefined) chain.push(node)
  }
  return chain
}

/** A workflow that what fed the first function starts, and that calls each of them. */
function fixesFor({ design }: Scene, chain: readonly Node[], links: readonly Link[]): readonly Fix<Rule>[] {
  const [first] = chain
  if (first === undefined || first.in.some(({ from }) => !starts(from))) return []
  const { x, y } = first.part
  const add: Command = { type: 'add-part', kind: 'step-functions', x, y: y - 160 }
  const [workflow] = madeBy(design, add)
  if (workflow === undefined) return []
  return [
    {
      repair: 'workflow',
      said: { functions: parts(chain), first: part(first) },
      commands: [
        add,
        ...first.in.map(
          ({ connection }): Command => ({ type: 'reconnect', id: connection.id, to: workflow }),
        ),
        { type: 'delete', ids: links.map(({ connection }) => connection.id) },
        ...chain.map((node): Command => ({ type: 'connect', from: workflow, to: node.part.id })),
      ],
    },
  ]
}

const starts = (node: Node): boolean => reachOf(node.part.kind, 'step-functions').verdict === 'native'
