import { textWords } from '#content/comparison/text-words.ts'
import type { AnyFactId, Cell, Says } from '#content/comparison/types.ts'
import { facts } from '#content/facts/index.ts'
import { factProse } from '#content/facts/prose/index.ts'
import { readingFacts } from '#content/facts/reading.ts'
import { regions } from '#content/regions.ts'
import type { Fact, FactProse, RegionId, Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'
import { formatValue } from '../../design/format.ts'

const values: Readonly<Record<AnyFactId, Fact>> = { ...facts, ...readingFacts }
const pages: Readonly<Record<string, Source>> = sources

export interface KnownFact {
  readonly id: AnyFactId
  readonly fact: Fact
  readonly prose: FactProse
  readonly page: Source
}

/** A fact with its words and its source. A source that is missing is a fault of ours (a test looks). */
export function knownFact(id: AnyFactId): KnownFact {
  const fact = values[id]
  const page = pages[fact.source]
  if (page === undefined) throw new Error(`The fact ${id} cites ${fact.source}, which is no source`)
  return { id, fact, prose: factProse[id], page }
}

export function isFactId(id: string): id is AnyFactId {
  return Object.hasOwn(values, id)
}

/** Every fact, judged and read. */
export const allFacts: readonly KnownFact[] = Object.keys(values).filter(isFactId).map(knownFact)

/** The region whose figures are shown unless another is chosen. */
export const defaultRegion: RegionId = 'us-east-1'

/** The region that a word of an address names; the default one if it names none. */
export function regionOf(id: string | undefined): RegionId {
  return regions.find((region) => region.id === id)?.id ?? defaultRegion
}

export function cityOf(id: RegionId): string {
  return regions.find((region) => region.id === id)?.city ?? id
}

/** The value of a fact in a region, in words. */
export function valueWords({ fact }: Pick<KnownFact, 'fact'>, region: RegionId): string {
  const value = fact.byRegion?.[region] ?? fact.value
  return fact.unit === 'text' && typeof value === 'string'
    ? (textWords[value] ?? formatValue(value, 'text'))
    : formatValue(value, fact.unit)
}

/** Words with the values of their facts filled in. */
export function sayWords({ says, facts: own }: Says, region: RegionId): string {
  return says.replace(/\{(\d)\}/g, (place, index) => {
    const id = own[Number(index)]
    return id === undefined ? place : valueWords(knownFact(id), region)
  })
}

/** A cell in words. */
export function cellWords(cell: Cell, region: RegionId): string {
  if (cell === 'unknown') return formatValue('unknown', 'text')
  return typeof cell === 'string' ? valueWords(knownFact(cell), region) : sayWords(cell, region)
}

/** The facts that a cell rests on. */
export function factsOf(cell: Cell): readonly AnyFactId[] {
  if (cell === 'unknown') return []
  return typeof cell === 'string' ? [cell] : cell.facts
}

export const confidenceWords: Readonly<Record<Fact['confidence'], string>> = {
  verified: 'verified',
  likely: 'likely',
  unverified: 'not verified',
}

export const confidenceMeaning: Readonly<Record<Fact['confidence'], string>> = {
  verified: 'Read on a page or in an API model of AWS.',
  likely: 'From a dated source that is not AWS’s own, or drawn from what AWS says.',
  unverified: 'Recalled; no page with it was found.',
}

export const adjustableWords: Readonly<Record<'yes' | 'no' | 'unknown', string>> = {
  yes: 'can be raised on request',
  no: 'cannot be raised',
  unknown: 'whether it can be raised is not known',
}
