/**
 * What a fact decides: the first sentence of a scene that is otherwise once the fact is. Figures are changed where
 * the judge reads them; what was read out of words (levels, ways of connecting) is changed where it was put.
 */
import { mechanisms } from '#content/connections/mechanisms.ts'
import { mechanismSpecs } from '#content/connections/specs.ts'
import { facts } from '#content/facts/index.ts'
import { readingFacts } from '#content/facts/reading.ts'
import { factValues } from '#content/facts/values/index.ts'
import { kinds } from '#content/kinds/index.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type { MeterId } from '#content/prices/index.ts'
import type {
  AttributeId,
  Fact,
  FactValue,
  Kind,
  Mechanism,
  MechanismSpecs,
  ParamId,
  ParamRange,
  ParamSpec,
} from '#content/schema.ts'
import { formatValue } from '../../design/format.ts'
import { checkParam } from '../../design/params.ts'
import { reachOf, variantOf } from '../../design/reach.ts'
import { type Change, reading, withChange } from './knowledge.ts'
import { type Scene, scenes } from './scenes.ts'
import { type Sentence, watch } from './watch.ts'
import { meterOf, wayChanges } from './ways.ts'

export interface Decision {
  /** The scene, or what is set in the editor. */
  readonly scene: string
  readonly place: Sentence['place'] | 'editor'
  readonly about: string
  readonly before: string
  readonly after: string
}

export const allFacts: Readonly<Record<string, Fact>> = { ...facts, ...readingFacts }

/** What a fact decides; null for one that decides nothing. */
export function decisionOf(id: string): Decision | null {
  for (const change of changesOf(id)) {
    const found = seen(change)
    if (found !== null) return found
  }
  return bounds(id)
}

/** From the surest to the least direct. */
function* changesOf(id: string): Generator<Change> {
  const { value } = allFacts[id] ?? { value: 'unknown' }
  if (Object.hasOwn(factValues, id)) for (const other of otherThan(value)) yield { fact: id, value: other }
  for (const kind of Object.values(kinds)) {
    yield* levelsOf(kind, id)
    if (kind.missingIn?.fact === id) yield { kind: kind.id, missingIn: [] }
    yield* defaults(id, value, kindProse[kind.id].params, kind.params, (param, range) => ({
      kind: kind.id,
      param,
      range,
    }))
  }
  for (const way of Object.values<Mechanism>(mechanisms)) {
    const { params } = specs[way.id] ?? { params: {} }
    yield* defaults(id, value, params, way.params, (param, range) => ({ way: way.id, param, range }))
  }
  const way = wayChanges[id]
  if (way !== undefined) yield way
  const meter: MeterId | undefined = meterOf[id]
  if (meter !== undefined) yield { meter, usd: 1234 }
}

const specs: Readonly<Record<string, MechanismSpecs>> = mechanismSpecs

function otherThan(value: FactValue['value']): readonly (number | string | boolean)[] {
  if (typeof value === 'number') return [value * 4 + 1, value / 4]
  if (typeof value === 'boolean') return [!value]
  return value === 'unlimited' ? [1] : ['none', 'attributes', 'per-key']
}

const levels: Readonly<Partial<Record<AttributeId, readonly string[]>>> = {
  order: ['none', 'per-key', 'strict'],
  duplicates: ['possible', 'removed'],
  storedBeforeAck: ['no', 'yes'],
  routing: ['none', 'any-content'],
  fairness: ['none', 'tenants', 'classes'],
  idleCharge: ['none', 'small', 'billed'],
  crossAccount: ['no', 'yes', 'own-rules'],
}

function* levelsOf(kind: Kind, fact: string): Generator<Change> {
  for (const [attribute, ref] of Object.entries(kind.attributes) as [
    AttributeId,
    Kind['attributes'][AttributeId],
  ][]) {
    if (typeof ref !== 'object' || ref.fact !== fact) continue
    for (const level of levels[attribute] ?? [])
      if (level !== ref.level) yield { kind: kind.id, attribute, level }
  }
}

type Specs = Readonly<Partial<Record<ParamId, ParamSpec>>>

/** Where a figure is what holds unless something is set. */
function* defaults(
  fact: string,
  value: Fact['value'],
  shown: Specs,
  judged: Readonly<Partial<Record<ParamId, ParamRange>>>,
  change: (param: ParamId, range: ParamRange) => Change,
): Generator<Change> {
  if (typeof value !== 'number') return
  for (const [param, spec] of Object.entries(shown) as [ParamId, ParamSpec][]) {
    const range = judged[param]
    if (range === undefined || spec.facts?.includes(fact) !== true || range.default !== value) continue
    for (const other of [value * 4 + 1, value / 4]) yield change(param, { ...range, default: other })
  }
}

/** A figure that bounds what may be set. */
function bounds(fact: string): Decision | null {
  const { value } = allFacts[fact] ?? { value: 'unknown' }
  if (typeof value !== 'number') return null
  const places: readonly (readonly [name: string, params: Specs])[] = [
    ...Object.values(kindProse).map(({ name, params }) => [name, params] as const),
    ...Object.values(specs).map(({ name, params }) => [name, params] as const),
  ]
  for (const [name, params] of places)
    for (const spec of Object.values(params)) {
      if (spec.facts?.includes(fact) !== true || ![spec.min, spec.max, spec.default].includes(value)) continue
      const other =
        spec.max === value
          ? { ...spec, max: value * 4 + 1 }
          : spec.min === value
            ? { ...spec, min: value + 1 }
            : { ...spec, default: value + 1 }
      return { scene: name, place: 'editor', about: spec.label, before: offer(spec), after: offer(other) }
    }
  return null
}

/** What the editor says of a figure that it does not take, and what it shows where none is set. */
function offer(spec: ParamSpec): string {
  const check = checkParam(spec, Number.MAX_VALUE, () => false)
  const unset =
    typeof spec.default === 'number' ? ` ${formatValue(spec.default, spec.unit ?? 'count')} unless set.` : ''
  return `${check.ok ? '' : check.reason}${unset}`
}

interface Watched {
  readonly scene: Scene
  readonly sentences: ReadonlyMap<string, Sentence>
  /** Facts whose value was read for them. */
  readonly read: ReadonlySet<string>
  /** Ways of connecting that its design has. */
  readonly ways: ReadonlySet<string>
}

let before: readonly Watched[] | null = null

/** The first sentence of any scene that the change turns. */
function seen(change: Change): Decision | null {
  before ??= scenes.map(watched)
  for (const { scene, sentences, read, ways } of before) {
    if (!touches(change, scene, read, ways)) continue
    const found = withChange(change, () => difference(scene, sentences))
    if (found !== null) return found
  }
  return null
}

function difference(scene: Scene, sentences: ReadonlyMap<string, Sentence>): Decision | null {
  const left = new Map(sentences)
  for (const [key, { place, about, text }] of watch(scene)) {
    const was = sentences.get(key)?.text ?? ''
    left.delete(key)
    if (was !== text) return { scene: scene.name, place, about, before: was, after: text }
  }
  for (const { place, about, text } of left.values())
    return { scene: scene.name, place, about, before: text, after: '' }
  return null
}

function watched(scene: Scene): Watched {
  const { result: sentences, read } = reading(() => new Map(watch(scene)))
  const kindOf = new Map(scene.design.parts.map(({ id, kind }) => [id, kind]))
  const ways = scene.design.connections.flatMap(({ from, to, params }) => {
    const [source, target] = [kindOf.get(from), kindOf.get(to)]
    const reach = source === undefined || target === undefined ? null : reachOf(source, target)
    return reach?.verdict === 'native' ? [variantOf(reach.mechanism, params).id] : []
  })
  return { scene, sentences, read, ways: new Set(ways) }
}

/** Whether a change can matter to a scene, as far as that is told without trying. */
function touches(
  change: Change,
  { design, workload, core }: Scene,
  read: ReadonlySet<string>,
  ways: ReadonlySet<string>,
): boolean {
  if ('fact' in change) return read.has(change.fact)
  if ('meter' in change) return workload.answers.monthly !== undefined
  if (core !== undefined) return true
  if ('way' in change) return ways.has(change.way)
  const has = (kind: string) => design.parts.some((part) => part.kind === kind)
  return 'without' in change ? change.without.every(has) : has(change.kind)
}
