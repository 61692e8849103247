import { connections, mechanisms } from '#content/connections/index.ts'
import { mechanismSources, refusalSources } from '#content/connections/prose/citations.ts'
import type { PairId } from '#content/connections/prose/words.ts'
import { pairWords, wordsOfMechanism } from '#content/connections/prose.ts'
import { refusals } from '#content/connections/refusals.ts'
import { kinds } from '#content/kinds/index.ts'
import type { Fact, Invocation, KindId, Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'
import { specsOfMechanism } from '../../design/connect.ts'

const pages: Readonly<Record<string, Source>> = sources
const refusalWords: Readonly<Record<string, string>> = refusals
const mechanismPages: Readonly<Record<string, string | undefined>> = mechanismSources
const refusalPages: Readonly<Record<string, string | undefined>> = refusalSources

/** A way in which one of a service's kinds is connected with another kind. */
export interface Way {
  /** Kind of the service whose page it is. */
  readonly own: KindId
  readonly name: string
  readonly invocation: Invocation
  readonly needs: readonly string[]
  readonly onFailure: string | undefined
  readonly permission: string | undefined
  readonly page: Source | undefined
  readonly confidence: Fact['confidence']
}

export interface Refusal {
  readonly own: KindId
  readonly why: string
  readonly between: readonly KindId[]
  readonly page: Source | undefined
}

/** Another kind, and how it and the service's kinds are connected. */
export interface Neighbour {
  readonly kind: KindId
  readonly ways: readonly Way[]
  readonly refusals: readonly Refusal[]
}

export type Direction = 'from' | 'to'

/**
 * Kinds that may feed (`from`) or be fed by (`to`) a service's kinds, in the order of content/kinds. Those that
 * are connected with none of them, and whose refusal is not known either, are left out.
 */
export function neighboursOf(own: readonly KindId[], direction: Direction): readonly Neighbour[] {
  return Object.values(kinds)
    .map(({ id }) => {
      const pairs = own.map((each) => (direction === 'from' ? ([id, each] as const) : ([each, id] as const)))
      return {
        kind: id,
        ways: pairs.flatMap(([from, to], i) => wayOf(from, to, own[i] ?? from)),
        refusals: pairs.flatMap(([from, to], i) => refusalOf(from, to, own[i] ?? from)),
      }
    })
    .filter(({ ways, refusals: refused }) => ways.length > 0 || refused.length > 0)
}

function wayOf(from: KindId, to: KindId, own: KindId): readonly Way[] {
  const entry = connections[from]?.[to]
  if (entry === undefined || !('native' in entry)) return []
  const mechanism = mechanisms[entry.native]
  if (mechanism === undefined)
    throw new Error(`${from} to ${to} names ${entry.native}, which is no mechanism`)
  const pair: PairId = `${from}>${to}`
  const words = wordsOfMechanism[mechanism.id]
  const ownWords = pairWords[pair]
  return [
    {
      own,
      name: specsOfMechanism(mechanism).name,
      invocation: mechanism.invocation,
      needs: ownWords?.needs ?? [],
      onFailure: ownWords?.onFailure ?? words?.onFailure,
      permission: ownWords?.permission ?? words?.permission,
      page: pageOf(mechanismPages[mechanism.id]),
      confidence: entry.confidence,
    },
  ]
}

function refusalOf(from: KindId, to: KindId, own: KindId): readonly Refusal[] {
  const entry = connections[from]?.[to]
  if (entry === undefined || !('refused' in entry)) return []
  return [
    {
      own,
      why: refusalWords[entry.refused] ?? entry.refused,
      between: entry.between,
      page: pageOf(refusalPages[entry.refused]),
    },
  ]
}

function pageOf(source: string | undefined): Source | undefined {
  return source === undefined ? undefined : pages[source]
}
