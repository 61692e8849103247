import type { RegionId } from '#content/schema.ts'
import { cityOf, knownFact, valueWords } from '../sources/fact-book.ts'
import { FactMeta, SourceLink } from '../sources/fact-meta.tsx'
import type { Citation } from './citations.ts'
import { pairDetails } from './pair-words.ts'

interface EvidenceProps {
  readonly citations: readonly Citation[]
  readonly region: RegionId
}

/** Facts and connections that a page cites, under their numbers, each with source and age. */
export function Evidence({ citations, region }: EvidenceProps) {
  return (
    <ol className="gap-x-9 lg:columns-2">
      {citations.map((citation) => (
        <li
          key={citation.anchor}
          id={citation.anchor}
          tabIndex={-1}
          className="mb-3.5 flex scroll-mt-6 break-inside-avoid gap-3 rounded-mark outline-none target:bg-water-soft target:ring-8 target:ring-water-soft"
        >
          <span className="w-5 shrink-0 text-right text-xs leading-5 font-medium text-water">
            {citation.number}
          </span>
          <div className="min-w-0">
            {citation.kind === 'fact' ? (
              <FactEntry id={citation.id} region={region} />
            ) : (
              <PairEntry pair={citation.id} />
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function FactEntry({
  id,
  region,
}: {
  readonly id: Parameters<typeof knownFact>[0]
  readonly region: RegionId
}) {
  const known = knownFact(id)
  const { fact, prose } = known
  return (
    <>
      <p className="text-sm">
        <strong className="font-semibold">{prose.label}:</strong> {valueWords(known, region)}
        {fact.byRegion !== undefined && ` in ${cityOf(region)}`}
      </p>
      <p className="mt-0.5 text-sm text-ink-soft">{prose.statement}</p>
      <FactMeta known={known} />
    </>
  )
}

function PairEntry({ pair }: { readonly pair: string }) {
  const { title, way, needs, onFailure, page } = pairDetails(pair)
  return (
    <>
      <p className="text-sm">
        <strong className="font-semibold">{title}:</strong> {way}
      </p>
      {[...needs, onFailure].map((text) => (
        <p key={text} className="mt-0.5 text-sm text-ink-soft">
          {text}
        </p>
      ))}
      <p className="mt-1 text-xs text-ink-soft">
        {page === undefined ? 'From the table of connections' : <SourceLink page={page} />}
      </p>
    </>
  )
}
