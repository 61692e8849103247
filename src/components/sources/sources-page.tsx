import { getRouteApi, Link } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import type { Fact } from '#content/schema.ts'
import { knowledgeVersion } from '#content/version.ts'
import { formatCount, formatDate, plural } from '../../design/format.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { ageWords } from './fact-age.ts'
import {
  allFacts,
  cityOf,
  confidenceMeaning,
  confidenceWords,
  defaultRegion,
  type KnownFact,
  valueWords,
} from './fact-book.ts'
import { FactMeta, SourceLink } from './fact-meta.tsx'
import { Fold } from './fold.tsx'
import {
  type CitedSource,
  confidenceCounts,
  filterSources,
  oldestFacts,
  sourceCount,
  undatedCount,
  unknownCount,
} from './source-model.ts'
import type { SourcesSearch } from './sources-search.ts'
import { useHashTarget } from './use-hash-target.ts'

const route = getRouteApi('/sources/')
const oldestShown = 12
const levels = ['verified', 'likely', 'unverified'] as const

/** Every source with the facts that rest on it. */
export function SourcesPage() {
  usePageTitle('Sources')
  const { q = '', confidence } = route.useSearch()
  const navigate = route.useNavigate()
  const target = useHashTarget('fact-')
  const text = useDeferredValue(q)
  const groups = useMemo(() => filterSources({ text, confidence }), [text, confidence])
  const found = groups.flatMap((group) => group.sources.flatMap(({ facts }) => facts)).length
  const change = ({ q: words, confidence: level }: SourcesSearch) =>
    void navigate({
      search: {
        ...(words === undefined || words === '' ? {} : { q: words }),
        ...(level === undefined ? {} : { confidence: level }),
      },
      replace: true,
      resetScroll: false,
    })

  return (
    <>
      <div className="mx-auto w-full max-w-6xl grow px-4 py-8 sm:px-6">
        <h1 className="text-2xl font-semibold">Sources</h1>
        <p className="mt-2 max-w-3xl text-md text-ink-soft">
          What Waterline knows, as of {formatDate(knowledgeVersion)}, and where it was read. Each fact says
          how sure it is and how old.{' '}
          <Link to="/sources/changes" className="font-medium text-water hover:underline">
            What changed since the talk
          </Link>
          {' · '}
          <Link to="/cases" className="font-medium text-water hover:underline">
            Published decisions, hits and misses
          </Link>
        </p>
        <Figures />
        <OldestDates />

        <div className="screen-only mt-7 flex flex-wrap items-center gap-3">
          <label className="relative w-full max-w-sm">
            <span className="sr-only">Find a fact or a source</span>
            <Search aria-hidden className="absolute top-2.5 left-2.5 size-4 text-ink-soft" />
            <input
              type="search"
              value={q}
              placeholder="Find a fact or a source"
              onChange={(event) => change({ q: event.target.value, confidence })}
              className="min-h-9 w-full rounded-control border border-line-strong bg-card pr-2.5 pl-8.5 text-sm placeholder:text-ink-soft"
            />
          </label>
          <SegmentedControl<Fact['confidence'] | 'all'>
            label="How sure"
            options={[
              { value: 'all', label: 'All' },
              ...levels.map((level) => ({ value: level, label: confidenceWords[level] })),
            ]}
            value={confidence ?? 'all'}
            onChange={(level) => change({ q, confidence: level === 'all' ? undefined : level })}
          />
          <p role="status" className="text-sm text-ink-soft">
            {plural(found, 'fact')}
          </p>
        </div>

        {groups.map((group) => (
          <section key={group.name} aria-label={group.name} className="mt-8">
            <h2 className="text-xl font-semibold">{group.name}</h2>
            <ul className="mt-3 rounded-card border border-line bg-card">
              {group.sources.map((source) => (
                <SourceItem
                  key={source.id}
                  source={source}
                  target={target}
                  open={text.trim() !== '' || confidence !== undefined}
                />
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <p className="mt-8 text-md text-ink-soft">No fact fits.</p>}
      </div>
      <SiteFooter />
    </>
  )
}

function Figures() {
  const figures: readonly (readonly [number, string, string])[] = [
    [allFacts.length, 'facts', `from ${formatCount(sourceCount)} sources`],
    ...levels.map(
      (level) => [confidenceCounts[level], confidenceWords[level], confidenceMeaning[level]] as const,
    ),
    [unknownCount, 'not known', 'Said as such, and never counted as met or missed.'],
  ]
  return (
    <dl className="mt-5 grid gap-px overflow-hidden rounded-card border border-line bg-line sm:grid-cols-2 lg:grid-cols-5">
      {figures.map(([count, label, line]) => (
        <div key={label} className="bg-card px-4 py-3">
          <dt className="text-sm text-ink-soft">{label}</dt>
          <dd>
            <span className="text-xl font-semibold">{formatCount(count)}</span>
            <span className="mt-0.5 block text-xs text-ink-soft">{line}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function OldestDates() {
  return (
    <details className="mt-4 text-sm">
      <summary className="font-medium text-water">The oldest dates</summary>
      <ol className="mt-2 grid gap-1 sm:grid-cols-2">
        {oldestFacts.slice(0, oldestShown).map(({ id, fact, prose }) => (
          <li key={id}>
            <Link to="/sources" hash={`fact-${id}`} className="hover:text-water hover:underline">
              {prose.label}
            </Link>
            <span className="text-ink-soft">, {ageWords(fact)}</span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-ink-soft">
        {plural(undatedCount, 'fact')} more were read in copies that bear no date.
      </p>
    </details>
  )
}

interface SourceItemProps {
  readonly source: CitedSource
  readonly target: string | undefined
  /** All facts in view, as where somebody looks for some. */
  readonly open: boolean
}

function SourceItem({ source: { id, page, facts, connections }, target, open }: SourceItemProps) {
  const holdsTarget = facts.some((known) => target === `fact-${known.id}`)
  return (
    <li className="gap-6 border-b border-line px-4 py-3 text-sm last:border-b-0 md:grid md:grid-cols-[19rem_1fr]">
      <div>
        <h3>
          <SourceLink page={page} />
        </h3>
        <p className="mt-0.5 text-xs text-ink-soft">
          {page.publisher === 'aws' ? 'AWS' : 'not by AWS'}
          {connections > 0 && `, cited by ${plural(connections, 'rule')} of connecting`}
        </p>
      </div>
      {facts.length > 0 && (
        <Fold
          // Made anew when a filter or a link opens it.
          key={`${id} ${open} ${holdsTarget}`}
          open={open || holdsTarget}
          className="group mt-2 md:mt-0"
          summary={
            <>
              {plural(facts.length, 'fact')}
              <span className="font-normal text-ink-soft group-open:hidden">
                : {facts.map(({ prose }) => prose.label).join(' · ')}
              </span>
            </>
          }
        >
          <ul className="mt-2 grid gap-3">
            {facts.map((known) => (
              <FactItem key={known.id} known={known} marked={target === `fact-${known.id}`} />
            ))}
          </ul>
        </Fold>
      )}
    </li>
  )
}

function FactItem({ known, marked }: { readonly known: KnownFact; readonly marked: boolean }) {
  const { id, fact, prose } = known
  return (
    <li id={`fact-${id}`} className={marked ? '-mx-2 rounded-control bg-water-soft px-2 py-1' : undefined}>
      <p>
        <strong className="font-semibold">{prose.label}:</strong> {valueWords(known, defaultRegion)}
        {fact.byRegion !== undefined && ` in ${cityOf(defaultRegion)}`}
      </p>
      <p className="text-ink-soft">{prose.statement}</p>
      <FactMeta known={known} withSource={false} />
    </li>
  )
}
