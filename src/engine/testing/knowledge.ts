/** What Waterline knows, changed for a moment: to see what rests on it. */
import { mechanisms } from '#content/connections/mechanisms.ts'
import { natives } from '#content/connections/natives.ts'
import { factValues } from '#content/facts/values/index.ts'
import { kinds } from '#content/kinds/index.ts'
import { type MeterId, prices } from '#content/prices/index.ts'
import type {
  AttributeId,
  FactValue,
  KindId,
  Mechanism,
  ParamId,
  ParamRange,
  RegionId,
} from '#content/schema.ts'

/** A figure, level or way that is otherwise for once. */
export type Change =
  | { readonly fact: string; readonly value: number | string | boolean }
  | { readonly kind: KindId; readonly attribute: AttributeId; readonly level: string }
  | { readonly kind: KindId; readonly missingIn: readonly RegionId[] }
  | { readonly kind: KindId; readonly param: ParamId; readonly range: ParamRange }
  | { readonly way: string; readonly is: Partial<Mechanism> }
  | { readonly way: string; readonly param: ParamId; readonly range: ParamRange }
  /** The connection does not exist. */
  | { readonly without: readonly [KindId, KindId] }
  | { readonly meter: MeterId; readonly usd: number }

/** Runs some work with the change made, and takes it back. */
export function withChange<T>(change: Change, work: () => T): T {
  const [place, key, value] = placeOf(change)
  const own = Object.getOwnPropertyDescriptor(place, key)
  Object.defineProperty(place, key, { value, configurable: true, enumerable: true, writable: true })
  try {
    return work()
  } finally {
    if (own === undefined) Reflect.deleteProperty(place, key)
    else Object.defineProperty(place, key, own)
  }
}

/** Runs some work and notes whose values it reads. */
export function reading<T>(work: () => T): { readonly result: T; readonly read: ReadonlySet<string> } {
  const read = new Set<string>()
  const own = Object.entries(factValues)
  for (const [id, value] of own) {
    const get = () => {
      read.add(id)
      return value
    }
    Object.defineProperty(factValues, id, { get, configurable: true, enumerable: true })
  }
  try {
    return { result: work(), read }
  } finally {
    for (const [id, value] of own)
      Object.defineProperty(factValues, id, { value, configurable: true, enumerable: true, writable: true })
  }
}

function placeOf(change: Change): readonly [place: object, key: string, value: unknown] {
  if ('fact' in change) {
    const { adjustable }: FactValue = at<FactValue>(factValues, change.fact)
    return [
      factValues,
      change.fact,
      { value: change.value, ...(adjustable === undefined ? {} : { adjustable }) },
    ]
  }
  if ('attribute' in change) {
    const { attributes } = kinds[change.kind]
    const ref = attributes[change.attribute]
    if (typeof ref !== 'object') throw new Error(`${change.kind} reads no level of ${change.attribute}`)
    return [attributes, change.attribute, { ...ref, level: change.level }]
  }
  if ('missingIn' in change) {
    const own = kinds[change.kind].missingIn
    return [kinds[change.kind], 'missingIn', { fact: own?.fact ?? '', regions: change.missingIn }]
  }
  if ('kind' in change) return [kinds[change.kind].params, change.param, change.range]
  if ('param' in change) return [at(mechanisms, change.way).params, change.param, change.range]
  if ('way' in change) return [mechanisms, change.way, { ...at(mechanisms, change.way), ...change.is }]
  if ('without' in change) {
    const [from, to] = change.without
    const { [to]: gone, ...rest } = natives[from] ?? {}
    if (gone === undefined) throw new Error(`${from} does not feed ${to}`)
    return [natives, from, rest]
  }
  return [prices, change.meter, { ...at(prices, change.meter), usd: change.usd, above: [] }]
}

function at<T>(table: Readonly<Record<string, T>>, id: string): T {
  const found = table[id]
  if (found === undefined) throw new Error(`${id} is missing`)
  return found
}
