/** What to put between two kinds that AWS does not connect. */
import { betweenKinds } from '#content/adapters.ts'
import type { KindId } from '#content/schema.ts'
import { reachOf } from '../design/reach.ts'

type Chain = readonly KindId[] | null

const known = { pushed: new Map<KindId, Map<KindId, Chain>>(), any: new Map<KindId, Map<KindId, Chain>>() }

/**
 * The shortest chain of at most two kinds that makes every hop native; empty if the pair is native itself,
 * null if there is none. `pushed`: the last hop must call its target, since that cannot poll.
 */
export function chainBetween(from: KindId, to: KindId, pushed: boolean): Chain {
  const chains = pushed ? known.pushed : known.any
  const found = chains.get(from)?.get(to)
  if (found !== undefined) return found
  const chain = search(from, to, pushed)
  chains.set(from, (chains.get(from) ?? new Map()).set(to, chain))
  return chain
}

function search(from: KindId, to: KindId, pushed: boolean): Chain {
  if (native(from, to, pushed)) return []
  for (const kind of betweenKinds) {
    if (native(from, kind, false) && native(kind, to, pushed)) return [kind]
  }
  for (const first of betweenKinds) {
    if (!native(from, first, false)) continue
    for (const second of betweenKinds) {
      if (native(first, second, false) && native(second, to, pushed)) return [first, second]
    }
  }
  return null
}

function native(from: KindId, to: KindId, pushed: boolean): boolean {
  const check = reachOf(from, to)
  return check.verdict === 'native' && !(pushed && check.mechanism.invocation === 'poll')
}
