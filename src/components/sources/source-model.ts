import { mechanismSources, refusalSources } from '#content/connections/prose/citations.ts'
import type { Fact, Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'
import { factDate } from './fact-age.ts'
import { allFacts, type KnownFact } from './fact-book.ts'

export interface CitedSource {
  readonly id: string
  readonly page: Source
  readonly facts: readonly KnownFact[]
  /** Ways of connecting, and refusals to connect, that cite it. */
  readonly connections: number
}

export interface SourceGroup {
  readonly name: string
  readonly sources: readonly CitedSource[]
}

export interface SourceFilter {
  /** Words that must all occur in a fact, its id or its source. */
  readonly text: string
  readonly confidence: Fact['confidence'] | undefined
}

/** Start of a source's id, and the service it speaks of. What starts otherwise is of the services around. */
const groupNames: readonly (readonly [RegExp, string])[] = [
  [/^sqs-/, 'Amazon SQS'],
  [/^sns-/, 'Amazon SNS'],
  [/^(eb|scheduler)-/, 'Amazon EventBridge'],
  [/^kinesis-/, 'Kinesis Data Streams'],
  [/^lambda-/, 'AWS Lambda'],
  [/^sfn-/, 'AWS Step Functions'],
]
const around = 'Around them'

const citedByConnections: readonly string[] = [
  ...Object.values(mechanismSources),
  ...Object.values(refusalSources),
]

const all: readonly CitedSource[] = Object.entries(sources).map(([id, page]) => ({
  id,
  page,
  facts: allFacts.filter(({ fact }) => fact.source === id),
  connections: citedByConnections.filter((cited) => cited === id).length,
}))

/** Sources with the facts that fit the filter, service by service. With a filter, a source without such facts is left out. */
export function filterSources({ text, confidence }: SourceFilter): readonly SourceGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const filtered = words.length > 0 || confidence !== undefined
  const fits = ({ id, fact, prose, page }: KnownFact) => {
    const hay = `${id} ${prose.label} ${prose.statement} ${page.title}`.toLowerCase()
    return (
      (confidence === undefined || fact.confidence === confidence) &&
      words.every((word) => hay.includes(word))
    )
  }
  const kept = all
    .map((source) => ({ ...source, facts: source.facts.filter(fits) }))
    .filter((source) => !filtered || source.facts.length > 0)
  return [...groupNames.map(([, name]) => name), around]
    .map((name) => ({ name, sources: kept.filter(({ id }) => groupOf(id) === name) }))
    .filter((group) => group.sources.length > 0)
}

function groupOf(id: string): string {
  return groupNames.find(([start]) => start.test(id))?.[1] ?? around
}

export const sourceCount = all.length

export const confidenceCounts: Readonly<Record<Fact['confidence'], number>> = {
  verified: countOf('verified'),
  likely: countOf('likely'),
  unverified: countOf('unverified'),
}

function countOf(confidence: Fact['confidence']): number {
  return allFacts.filter(({ fact }) => fact.confidence === confidence).length
}

/** Facts whose value AWS does not name, or that nobody found. */
export const unknownCount = allFacts.filter(({ fact }) => fact.value === 'unknown').length

const dated = allFacts.filter(({ fact }) => factDate(fact) !== undefined)

/** Facts by age, the oldest first; those from undated copies are only counted. */
export const oldestFacts: readonly KnownFact[] = dated.toSorted((a, b) =>
  (factDate(a.fact) ?? '').localeCompare(factDate(b.fact) ?? ''),
)

export const undatedCount = allFacts.length - dated.length
