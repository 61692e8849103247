import { useId } from 'react'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { type Row, type RowState, stateOf } from './rows.ts'

const looks: Readonly<Record<RowState, { readonly tone: BadgeTone; readonly words: string }>> = {
  same: { tone: 'neutral', words: 'same' },
  different: { tone: 'caution', words: '≠ different' },
  left: { tone: 'water', words: '← only left' },
  right: { tone: 'water', words: 'only right →' },
}

interface RowsTableProps {
  readonly title: string
  readonly rows: readonly Row[]
  /** Rows that say the same are left out, and counted. */
  readonly onlyDifferences: boolean
  /** Names of the two sides. */
  readonly names: readonly [string, string]
  /** What is said where there is no row at all; without it, there is no table then. */
  readonly none?: string
}

/** What two documents say, thing by thing. */
export function RowsTable({ title, rows, onlyDifferences, names, none }: RowsTableProps) {
  const heading = useId()
  const differing = rows.filter((row) => stateOf(row) !== 'same')
  const shown = onlyDifferences ? differing : rows
  const same = rows.length - differing.length
  if (rows.length === 0 && none === undefined) return null
  return (
    <section aria-labelledby={heading} className="mt-8">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={heading} className="text-lg font-semibold">
          {title}
        </h2>
        <p className="text-sm text-ink-soft">
          {rows.length === 0
            ? none
            : differing.length === 0
              ? `All ${rows.length} the same.`
              : `${differing.length} differ, ${same} the same.`}
        </p>
      </div>
      {shown.length > 0 && (
        <table className="mt-2 w-full table-fixed border-collapse overflow-hidden rounded-card border border-line bg-card text-sm">
          <thead className="text-left text-xs text-ink-soft max-sm:sr-only">
            <tr>
              <th scope="col" className="w-[26%] px-3.5 pt-2 pb-1 font-normal">
                <span className="sr-only">{title}</span>
              </th>
              <th scope="col" className="px-3.5 pt-2 pb-1 font-normal wrap-anywhere">
                {names[0]}
              </th>
              <th scope="col" className="px-3.5 pt-2 pb-1 font-normal wrap-anywhere">
                {names[1]}
              </th>
              <th scope="col" className="w-32 px-3.5">
                <span className="sr-only">Difference</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <RowLine key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function RowLine({ row }: { readonly row: Row }) {
  const look = looks[stateOf(row)]
  const cell = 'px-3.5 py-1.5 wrap-anywhere max-sm:px-2'
  return (
    <tr className="border-t border-line align-baseline max-sm:grid max-sm:grid-cols-2">
      <th scope="row" className={`${cell} text-left font-normal text-ink-soft max-sm:col-span-2 max-sm:pb-0`}>
        {row.label}
      </th>
      <td className={`${cell} font-medium`}>{row.left ?? <Nothing />}</td>
      <td className={`${cell} font-medium`}>{row.right ?? <Nothing />}</td>
      <td className={`${cell} text-right max-sm:col-span-2 max-sm:pt-0 max-sm:text-left`}>
        <Badge tone={look.tone}>{look.words}</Badge>
      </td>
    </tr>
  )
}

function Nothing() {
  return (
    <span className="font-normal text-ink-soft">
      <span aria-hidden>–</span>
      <span className="sr-only">nothing</span>
    </span>
  )
}
