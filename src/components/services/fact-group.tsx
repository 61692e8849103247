import { Link } from '@tanstack/react-router'
import type { AnyFactId } from '#content/comparison/types.ts'
import { regions } from '#content/regions.ts'
import type { RegionId } from '#content/schema.ts'
import { cityOf, type KnownFact, knownFact, valueWords } from '../sources/fact-book.ts'
import { FactMeta } from '../sources/fact-meta.tsx'
import { Fold } from '../sources/fold.tsx'

interface FactGroupProps {
  readonly facts: readonly AnyFactId[]
  readonly region: RegionId
  readonly target: string | undefined
}

/** Facts of a service on one axis: label, value, what it means, source, age, how sure, whether it can be raised. */
export function FactGroup({ facts, region, target }: FactGroupProps) {
  return (
    <ul className="mt-3 overflow-hidden rounded-card border border-line bg-card">
      {facts.map((id) => {
        const known = knownFact(id)
        const { prose, fact } = known
        return (
          <li
            key={id}
            id={`fact-${id}`}
            className={`grid gap-x-6 gap-y-1 border-b border-line px-4 py-3 text-sm last:border-b-0 md:grid-cols-[17rem_1fr] ${target === `fact-${id}` ? 'bg-water-soft' : ''}`}
          >
            <div>
              <h4 className="text-ink-soft">{prose.label}</h4>
              <p className="text-md font-semibold">
                {valueWords(known, region)}
                {fact.byRegion !== undefined && (
                  <span className="text-sm font-normal text-ink-soft"> in {cityOf(region)}</span>
                )}
              </p>
            </div>
            <div>
              <p>{prose.statement}</p>
              <FactMeta known={known} />
              {fact.byRegion !== undefined && <ByRegion known={known} />}
              {prose.changedSinceTalk === true && (
                <p className="mt-1 text-xs">
                  <Link
                    to="/sources/changes"
                    hash={`change-${id}`}
                    className="font-medium text-water hover:underline"
                  >
                    Changed since the talk
                  </Link>
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The figure of every region, regions with the same one together. */
function ByRegion({ known }: { readonly known: KnownFact }) {
  const cities = new Map<string, string[]>()
  for (const { id, city } of regions) {
    const words = valueWords(known, id)
    cities.set(words, [...(cities.get(words) ?? []), city])
  }
  return (
    <Fold className="mt-1 text-xs" summary="By region">
      <dl className="mt-1 grid gap-x-3 gap-y-0.5 sm:grid-cols-[max-content_1fr]">
        {[...cities].map(([words, names]) => (
          <div key={words} className="contents">
            <dt className="font-medium">{words}</dt>
            <dd className="text-ink-soft">{names.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
