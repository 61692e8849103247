import { getRouteApi, useLocation } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useMemo } from 'react'
import { columns as allColumns } from '#content/comparison/columns.ts'
import type { ColumnId } from '#content/comparison/types.ts'
import type { ServiceId } from '#content/schema.ts'
import { services } from '#content/services.ts'
import { knowledgeVersion } from '#content/version.ts'
import { formatDate, plural } from '../../design/format.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { cityOf, defaultRegion, regionOf } from '../sources/fact-book.ts'
import { RegionSelect } from '../sources/region-select.tsx'
import { Button } from '../ui/button.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { ColumnPicker } from './column-picker.tsx'
import type { CompareSearch } from './compare-search.ts'
import { CompareTable } from './compare-table.tsx'
import { FourMessages } from './four-messages.tsx'
import { PrintedSources, usedSources } from './printed-sources.tsx'
import { Switch } from './switch.tsx'
import { buildTable, columnsOf, readColumns, writeColumns } from './table-model.ts'
import { ThenAndNowTable } from './then-and-now-table.tsx'
import './compare.css'

const route = getRouteApi('/compare')

/** Which service stands alone; `own` is any other choice of columns. */
type Alone = 'all' | ServiceId | 'own'

/** The comparison: the table, the four channels drawn, EventBridge beside SNS. */
export function ComparePage() {
  usePageTitle('Compare')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const hash = useLocation({ select: (location) => location.hash })
  const target = hash.startsWith('cell-') ? hash : undefined
  const region = regionOf(search.region)
  const { columns: columnText, differences = false } = search
  const table = useMemo(
    () => buildTable({ columns: readColumns(columnText), region, differences, target }),
    [columnText, region, differences, target],
  )
  const cited = useMemo(() => usedSources(table), [table])

  // The address without its hash: a filter that is changed is no longer the link that was followed.
  const change = (next: Partial<Record<keyof CompareSearch, string | true | undefined>>) => {
    const { region: inRegion, columns, differences: only } = { ...search, ...next }
    void navigate({
      search: {
        ...(typeof inRegion === 'string' ? { region: inRegion } : {}),
        ...(typeof columns === 'string' ? { columns } : {}),
        ...(only === true ? { differences: true } : {}),
      },
      replace: true,
      resetScroll: false,
    })
  }
  const shown = table.columns.map(({ id }) => id)
  const show = (ids: readonly ColumnId[]) => change({ columns: writeColumns(ids) })

  return (
    <>
      <div className="comparison-page mx-auto w-full max-w-[110rem] grow px-4 py-8 sm:px-6">
        <h1 className="text-2xl font-semibold">Compare</h1>
        <p className="mt-2 max-w-3xl text-md text-ink-soft">
          What each service promises and limits, axis by axis. Every value rests on facts: open a cell to see
          them, with source and date. What is not known is said.
        </p>
        <nav aria-label="On this page" className="screen-only mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {[
            ['table', 'Services and variants'],
            ['messages', 'The same four messages through each'],
            ['then-and-now', 'EventBridge or SNS, then and now'],
          ].map(([id, label]) => (
            <a key={id} href={`#${id}`} className="font-medium text-water hover:underline">
              {label}
            </a>
          ))}
        </nav>

        <section aria-labelledby="table" className="mt-7">
          <h2 id="table" className="scroll-mt-4 text-xl font-semibold">
            Services and variants
          </h2>
          <div className="screen-only mt-3 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2.5">
            <SegmentedControl<Alone>
              label="Services shown"
              options={[
                { value: 'all', label: 'All' },
                ...services.map(({ id, short }) => ({ value: id, label: short })),
              ]}
              value={aloneOf(shown)}
              onChange={(value) =>
                show(value === 'all' || value === 'own' ? allColumns.map(({ id }) => id) : columnsOf(value))
              }
            />
            <ColumnPicker shown={shown} onChange={show} />
            <Switch
              label="Differences only"
              checked={differences}
              onChange={(checked) => change({ differences: checked ? true : undefined })}
            />
            <RegionSelect
              value={region}
              onChange={(id) => change({ region: id === defaultRegion ? undefined : id })}
            />
            <Button className="ml-auto max-sm:hidden" onClick={() => window.print()}>
              <Printer aria-hidden />
              Print
            </Button>
          </div>
          <p className="print-only mb-2 text-xs">
            Region: {cityOf(region)}. Knowledge of {formatDate(knowledgeVersion)}.
          </p>
          <CompareTable
            table={table}
            region={region}
            target={target}
            numberOf={(source) => cited.get(source)}
          />
          <p id="compare-keys" className="mt-2 text-xs text-ink-soft">
            Verified and checked on {formatDate(knowledgeVersion)}, unless a cell says otherwise.
            <span className="screen-only"> Arrow keys move between cells, Enter opens one.</span>
            {table.same > 0 && ` ${plural(table.same, 'row')} alike in these columns left out.`}
          </p>
          <PrintedSources cited={cited} />
        </section>

        <FourMessages region={region} />
        <ThenAndNowTable region={region} />
      </div>
      <SiteFooter />
    </>
  )
}

function aloneOf(shown: readonly ColumnId[]): Alone {
  if (shown.length === allColumns.length) return 'all'
  const text = writeColumns(shown)
  return services.find(({ id }) => writeColumns(columnsOf(id)) === text)?.id ?? 'own'
}
