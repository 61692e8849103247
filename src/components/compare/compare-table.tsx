import type { KeyboardEvent, ReactNode } from 'react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { axes } from '#content/axes.ts'
import type { RegionId } from '#content/schema.ts'
import { services } from '#content/services.ts'
import { cityOf, knownFact, valueWords } from '../sources/fact-book.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { Badge } from '../ui/badge.tsx'
import { CellButton } from './cell-button.tsx'
import { CellPopUp, type OpenCell } from './cell-pop-up.tsx'
import { nextPlace } from './grid-keys.ts'
import type { Table, TableCell } from './table-model.ts'

interface CompareTableProps {
  readonly table: Table
  readonly region: RegionId
  /** Id of the cell that the address names. */
  readonly target: string | undefined
  /** Number of a source in the printed list. */
  readonly numberOf: (source: string) => number | undefined
}

/** Axes × services and variants. One tab stop; arrows move between cells, Enter opens the facts. */
export function CompareTable({ table, region, target, numberOf }: CompareTableProps) {
  const [active, setActive] = useState<string>()
  const [open, setOpen] = useState<OpenCell | null>(null)
  const lines = useMemo(() => table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells)), [table])
  const ids = useMemo(() => new Set(lines.flat().map(({ id }) => id)), [lines])
  const activeId = active !== undefined && ids.has(active) ? active : (target ?? lines[0]?.[0]?.id)

  useEffect(() => {
    const cell = target === undefined ? null : document.getElementById(target)
    if (cell === null) return
    cell.scrollIntoView({ block: 'center', inline: 'center' })
    cell.querySelector('button')?.focus({ preventScroll: true })
    setActive(target)
  }, [target])

  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined
    const row = lines.findIndex((cells) => cells.some((cell) => cell.id === id))
    const column = lines[row]?.findIndex((cell) => cell.id === id) ?? -1
    if (column < 0 || event.altKey) return
    const place = nextPlace(
      event.key,
      event.ctrlKey || event.metaKey,
      { row, column },
      lines.length,
      table.columns.length,
    )
    const next = place && lines[place.row]?.[place.column]?.id
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    document.getElementById(next)?.querySelector('button')?.focus()
  }

  const onOpen = useCallback((cell: TableCell, button: HTMLButtonElement) => {
    setActive(cell.id)
    setOpen({ cell, button })
  }, [])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cells inside
    <div onKeyDown={onKeyDown}>
      <div className="comparison-scroll relative max-h-[calc(100dvh-5rem)] scroll-pt-24 scroll-pl-32 overflow-auto rounded-card border border-line bg-card sm:scroll-pl-48">
        <table
          aria-label="Services and their variants compared"
          aria-describedby="compare-keys"
          className="comparison-table w-full border-separate border-spacing-0 text-sm"
        >
          <ColumnHeads table={table} region={region} />
          {table.groups.map(({ axis, rows }) => (
            <tbody key={axis}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={table.columns.length + 1}
                  className="border-b border-line bg-paper p-0 text-left"
                >
                  <span className="sticky left-0 inline-block px-3 py-2 text-base font-semibold">
                    {axes.find(({ id }) => id === axis)?.name}
                  </span>
                </th>
              </tr>
              {rows.map(({ row, cells }) => (
                <tr key={row.id}>
                  <th
                    scope="row"
                    className="sticky left-0 z-10 w-32 min-w-32 border-r border-b border-line bg-card px-3 py-2 text-left align-top text-sm font-medium text-ink-soft sm:w-48 sm:min-w-48"
                  >
                    {row.label}
                  </th>
                  {cells.map((cell) => (
                    <CellButton
                      key={cell.id}
                      cell={cell}
                      active={cell.id === activeId}
                      marked={cell.id === target}
                      citations={citationsOf(cell, numberOf)}
                      onOpen={onOpen}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <CellPopUp open={open} region={region} onClose={() => setOpen(null)} />
    </div>
  )
}

function citationsOf(cell: TableCell, numberOf: CompareTableProps['numberOf']): string {
  const numbers = cell.facts.map((id) => numberOf(knownFact(id).fact.source))
  return [...new Set(numbers)].filter((number) => number !== undefined).join(', ')
}

function ColumnHeads({ table: { columns }, region }: { readonly table: Table; readonly region: RegionId }) {
  return (
    <thead className="sticky top-0 z-20">
      <tr>
        <td
          rowSpan={2}
          className="sticky left-0 z-10 border-r border-b border-line bg-card px-3 align-bottom"
        />
        {services.map(({ id, short, kind }) => {
          const span = columns.filter(({ service }) => service === id).length
          return span === 0 ? null : (
            <th
              key={id}
              scope="colgroup"
              colSpan={span}
              className="border-r border-line bg-card px-2.5 pt-2 text-left last:border-r-0"
            >
              <span className="flex items-center gap-2 text-base font-semibold">
                <AwsIcon kind={kind} size={22} />
                {short}
              </span>
            </th>
          )
        })}
      </tr>
      <tr>
        {columns.map(({ id, variant, available }) => (
          <th
            key={id}
            scope="col"
            className="min-w-34 border-r border-b border-line bg-card px-2.5 pt-0.5 pb-2 text-left align-top text-sm font-medium text-ink-soft last:border-r-0"
          >
            {variant}
            {available !== undefined && valueWords(knownFact(available), region) === 'no' && (
              <Missing>{`not in ${cityOf(region)}`}</Missing>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Missing({ children }: { readonly children: ReactNode }) {
  return (
    <span className="mt-0.5 block">
      <Badge tone="caution">{children}</Badge>
    </span>
  )
}
