import { accountConcurrency } from '#content/rules/account-concurrency.ts'
import { numberParam, partParam } from '../graph.ts'
import { count, figure, parts, sharesIn } from './scene.ts'
import type { Check } from './types.ts'

export const accountConcurrencyCheck: Check<typeof accountConcurrency> = {
  rule: accountConcurrency,
  find(scene, found) {
    const { nodes, byId, context } = scene.graph
    const account = figure('lambda.concurrency.default', context)
    const reserving = nodes.filter(
      (node) => numberParam(partParam(node, 'reservedConcurrency')) !== undefined,
    )
    const reserved = reserving.reduce(
      (sum, node) => sum + (numberParam(partParam(node, 'reservedConcurrency')) ?? 0),
      0,
    )
    const most = account - figure('lambda.reserved.headroom')
    if (reserved > most) {
      const said = { functions: parts(reserving), wanted: count(reserved), most: count(most) }
      found({ case: 'reserved', at: null, with: reserving, said })
      return
    }
    const busy = sharesIn(scene).filter(({ kind }) => kind === 'at-once')
    const functions = busy.flatMap((one) => byId.get(one.part) ?? [])
    // More than is reserved never runs at once.
    const wanted = busy.reduce((sum, { part: id, used }) => {
      const node = byId.get(id)
      const cap = node && numberParam(partParam(node, 'reservedConcurrency'))
      return sum + Math.min(used, cap ?? used)
    }, 0)
    if (wanted <= account) return
    const said = { functions: parts(functions), wanted: count(Math.ceil(wanted)), most: count(account) }
    found({ case: 'peak', at: null, with: functions, said })
  },
}
