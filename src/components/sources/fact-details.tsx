import { Link } from '@tanstack/react-router'
import type { AnyFactId } from '#content/comparison/types.ts'
import type { RegionId } from '#content/schema.ts'
import { cityOf, knownFact, valueWords } from './fact-book.ts'
import { FactMeta } from './fact-meta.tsx'

interface FactDetailsProps {
  readonly id: AnyFactId
  readonly region: RegionId
}

/** A fact as it is cited in a pop-up: what it says, its value, where and when it was read. */
export function FactDetails({ id, region }: FactDetailsProps) {
  const known = knownFact(id)
  const { fact, prose } = known
  return (
    <article>
      <h4 className="text-sm font-semibold">
        <Link to="/sources" hash={`fact-${id}`} className="hover:text-water hover:underline">
          {prose.label}
        </Link>
        <span className="font-normal text-ink-soft">
          {': '}
          {valueWords(known, region)}
          {fact.byRegion !== undefined && ` in ${cityOf(region)}`}
        </span>
      </h4>
      <p className="mt-0.5 text-sm">{prose.statement}</p>
      <FactMeta known={known} />
      {prose.changedSinceTalk === true && (
        <p className="mt-1 text-xs text-ink-soft">
          The talk had it otherwise:{' '}
          <Link
            to="/sources/changes"
            hash={`change-${id}`}
            className="font-medium text-water hover:underline"
          >
            what changed
          </Link>
        </p>
      )}
    </article>
  )
}
