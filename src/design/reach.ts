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

// Made once: connections are looked up by the ten thousand.
const by = Object.fromEntries(
  Object.entries(mechanisms).map(([id, mechanism]) => [id, { verdict: 'native', mechanism }]),
) as Readonly<Record<keyof typeof mechanisms, Reach>>
const no: Reach = { verdict: 'refused' }
const unknown: Reach = { verdict: 'unknown' }

/** Whether AWS lets a part of the first kind feed one of the second. Reasons and repairs are told by connect.ts. */
export function reachOf(from: KindId, to: KindId): Reach {
  const native = natives[from]?.[to]
  if (native !== undefined) return by[native]
  const refused = (complete.has(from) && complete.has(to)) || refusedElsewhere[from]?.includes(to) === true
  return refused ? no : unknown
}

/** The mechanism that takes the place of this one where the parameters say so, else this one. */
export function variantOf(mechanism: Mechanism, params: Params): Mechanism {
  const variant = mechanism.variants?.find(({ param, value }) => params[param] === value)
  return (variant && byId[variant.mechanism]) ?? mechanism
}
