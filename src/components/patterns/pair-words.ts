import { connections } from '#content/connections/index.ts'
import { mechanisms } from '#content/connections/mechanisms.ts'
import { mechanismSources } from '#content/connections/prose/citations.ts'
import { pairWords, wordsOfMechanism } from '#content/connections/prose.ts'
import { kindProse } from '#content/kinds/prose/index.ts'
import type { ConnectionEntry, KindId, Mechanism, Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'
import { specsOfMechanism } from '../../design/connect.ts'

const rows: Readonly<Partial<Record<string, Readonly<Partial<Record<string, ConnectionEntry>>>>>> =
  connections
const ways: Readonly<Partial<Record<string, Mechanism>>> = mechanisms
const pages: Readonly<Partial<Record<string, Source>>> = sources
const pagesOfWays: Readonly<Partial<Record<string, string>>> = mechanismSources

function isKind(id: string): id is KindId {
  return Object.hasOwn(kindProse, id)
}

function ends(pair: string): readonly [KindId, KindId] {
  const [from = '', to = ''] = pair.split('>')
  if (!isKind(from) || !isKind(to)) throw new Error(`${pair} is no pair of kinds`)
  return [from, to]
}

function wayOf(pair: string): Mechanism {
  const [from, to] = ends(pair)
  const entry = rows[from]?.[to]
  const way = entry !== undefined && 'native' in entry ? ways[entry.native] : undefined
  if (way === undefined) throw new Error(`AWS does not connect ${pair}`)
  return way
}

/** "Amazon S3 bucket to AWS Lambda". */
export function pairTitle(pair: string): string {
  const [from, to] = ends(pair)
  return `${kindProse[from].name} to ${kindProse[to].name}`
}

/** A native connection in words: what it is called, what to mind, what happens on an error, who says so. */
export function pairDetails(pair: string) {
  const way = wayOf(pair)
  const [from, to] = ends(pair)
  const own = pairWords[`${from}>${to}`]
  const general = wordsOfMechanism[way.id]
  const page = pages[pagesOfWays[way.id] ?? '']
  return {
    title: pairTitle(pair),
    way: specsOfMechanism(way).name,
    needs: own?.needs ?? [],
    onFailure: own?.onFailure ?? general?.onFailure,
    page,
  }
}
