import { Link } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { plural } from '../../design/format.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { Button } from '../ui/button.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { type CatalogueEntry, catalogue, type Filters, filtered, noFilters } from './catalogue.ts'
import { FilterBar } from './filter-bar.tsx'
import { fitsOf, type PatternFit } from './fit.ts'
import { PatternCard } from './pattern-card.tsx'

interface GalleryPageProps {
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
}

/** All patterns, drawn; with answers, each says how it fits them. */
export function GalleryPage({ filters, onFilters }: GalleryPageProps) {
  usePageTitle('Patterns')
  const heading = useRef<HTMLHeadingElement>(null)
  useHeadingFocus(heading)
  const recommendation = useRecommendation()
  const fits = useMemo(() => fitsOf(recommendation), [recommendation])
  const [order, setOrder] = useState<'listed' | 'fit'>('listed')
  const found = filtered(filters)
  const shown = order === 'fit' ? byFit(found, fits) : found

  return (
    <>
      <div className="mx-auto w-full max-w-362 grow px-4 pt-8 pb-12 sm:px-8 xl:px-10">
        <h1 ref={heading} tabIndex={-1} className="text-3xl font-semibold outline-none max-sm:text-2xl">
          Patterns
        </h1>
        <p className="mt-2 max-w-2xl text-md text-ink-soft">
          {catalogue.length} ways to build with queues, topics, buses, streams and workflows, and the honest
          answers without them. Each is drawn and judged by the same rules as your own design.
        </p>
        <div className="mt-6">
          <FilterBar filters={filters} onChange={onFilters} />
        </div>
        <div className="mt-5 flex min-h-9 flex-wrap items-center justify-between gap-3">
          <p role="status" className="text-sm text-ink-soft">
            {found.length === catalogue.length
              ? plural(catalogue.length, 'pattern')
              : `${found.length} of ${plural(catalogue.length, 'pattern')}`}
          </p>
          {fits.size > 0 ? (
            <SegmentedControl
              label="Order"
              options={[
                { value: 'listed', label: 'As listed' },
                { value: 'fit', label: 'Best fit first' },
              ]}
              value={order}
              onChange={setOrder}
            />
          ) : (
            <p className="screen-only text-sm text-ink-soft">
              <Link to="/guide" className="font-medium text-water hover:underline">
                Answer a few questions
              </Link>{' '}
              to see how each one fits you.
            </p>
          )}
        </div>
        {shown.length === 0 ? (
          <NothingFound onClear={() => onFilters(noFilters)} />
        ) : (
          <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(18.5rem,100%),1fr))] gap-4">
            {shown.map((entry) => (
              <li key={entry.id}>
                <PatternCard entry={entry} fit={fits.get(entry.id) ?? null} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <SiteFooter />
    </>
  )
}

function byFit(entries: readonly CatalogueEntry[], fits: ReadonlyMap<string, PatternFit>) {
  return entries.toSorted((a, b) => (fits.get(a.id)?.rank ?? 0) - (fits.get(b.id)?.rank ?? 0))
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className="mt-3 rounded-panel border border-dashed border-line-strong px-6 py-14 text-center">
      <h2 className="text-lg font-semibold">No pattern is filed under all of that</h2>
      <p className="mt-1.5 text-base text-ink-soft">Leave a filter out, or look for another word.</p>
      <Button className="mt-4" onClick={onClear}>
        Clear the filters
      </Button>
    </div>
  )
}
