/** The connection table as the judge reads it: may one kind feed another, and by what mechanism. */
import { mechanisms } from '#content/connections/mechanisms.ts'
import { natives, refusedElsewhere, tabled } from '#content/connections/natives.ts'
import type { KindId, Mechanism } from '#content/schema.ts'
import type { Params } from './model.ts'

export type Reach =
  | { readonly verdict: 'native'; readonly mechanism: Mechanism }
  | { readonly verdict: 'refused' }
  /** Nobody looked the pair up: it may be drawn, and is judged as unknown. */
  | { readonly verdict: 'unknown' }

const byId: Readonly<Record<string, Mechanism>> = mechanisms
const complete: ReadonlySet<KindId> = new Set(tabled)

/** Whether AWS lets a part of the first kind feed one of the second. Reasons and repairs are told by connect.ts. */
export function reachOf(from: KindId, to: KindId): Reach {
  const native = natives[from]?.[to]
  if (native !== undefined) return { verdict: 'native', mechanism: mechanisms[native] }
  const refused = (complete.has(from) && complete.has(to)) || refusedElsewhere[from]?.includes(to) === true
  return refused ? { verdict: 'refused' } : { verdict: 'unknown' }
}

/** The mechanism that takes the place of this one where the parameters say so, else this one. */
export function variantOf(mechanism: Mechanism, params: Params): Mechanism {
  const variant = mechanism.variants?.find(({ param, value }) => params[param] === value)
  return (variant && byId[variant.mechanism]) ?? mechanism
}
