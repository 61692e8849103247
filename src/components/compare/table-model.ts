import { columns as allColumns } from '#content/comparison/columns.ts'
import { rows as allRows } from '#content/comparison/rows.ts'
import type { AnyFactId, Cell, Column, ColumnId, Row } from '#content/comparison/types.ts'
import type { AxisId, RegionId, ServiceId } from '#content/schema.ts'
import { knowledgeVersion } from '#content/version.ts'
import { ageWords } from '../sources/fact-age.ts'
import { cellWords, confidenceWords, factsOf, knownFact } from '../sources/fact-book.ts'

export interface TableCell {
  /** Id of the element; links to the cell hold it. */
  readonly id: string
  readonly row: Row
  readonly column: Column
  readonly words: string
  readonly facts: readonly AnyFactId[]
  /** Said below the value where it is not as sure or as fresh as the rest of the table. */
  readonly note: string
  readonly regional: boolean
  /** `value`, or why there is none. */
  readonly state: 'value' | 'unknown' | 'not-applicable'
}

export interface TableRow {
  readonly row: Row
  readonly cells: readonly TableCell[]
}

export interface TableGroup {
  readonly axis: AxisId
  readonly rows: readonly TableRow[]
}

export interface TableWishes {
  /** Columns to show; empty is all. */
  readonly columns: readonly ColumnId[]
  readonly region: RegionId
  /** Only rows whose shown cells differ. */
  readonly differences: boolean
  /** Id of a cell that is shown whatever else is wished: somebody followed a link to it. */
  readonly target?: string | undefined
}

export interface Table {
  readonly columns: readonly Column[]
  readonly groups: readonly TableGroup[]
  /** Rows left out because they do not differ. */
  readonly same: number
}

export function cellId(row: string, column: string): string {
  return `cell-${row}--${column}`
}

/** Reads what an address says of columns: ids joined by dots. Those that are unknown are left out. */
export function readColumns(text: string | undefined): readonly ColumnId[] {
  const wanted = new Set(text?.split('.'))
  return allColumns.filter(({ id }) => wanted.has(id)).map(({ id }) => id)
}

/** The other way round; undefined where all are shown, which is not worth a word in the address. */
export function writeColumns(ids: readonly ColumnId[]): string | undefined {
  const inOrder = allColumns.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
  return inOrder.length === 0 || inOrder.length === allColumns.length ? undefined : inOrder.join('.')
}

export function columnsOf(service: ServiceId): readonly ColumnId[] {
  return allColumns.filter((column) => column.service === service).map(({ id }) => id)
}

/** The table as it is wished for. */
export function buildTable({ columns, region, differences, target }: TableWishes): Table {
  const shown = allColumns.filter(
    ({ id }) => columns.length === 0 || columns.includes(id) || target?.endsWith(`--${id}`) === true,
  )
  const groups: { axis: AxisId; rows: TableRow[] }[] = []
  let same = 0
  for (const row of allRows) {
    const cells = shown.map((column) => tableCell(row, column, region))
    const differs = new Set(cells.map(({ words }) => words)).size > 1
    if (differences && !differs && !cells.some(({ id }) => id === target)) {
      same += 1
      continue
    }
    const last = groups.at(-1)
    if (last?.axis === row.axis) last.rows.push({ row, cells })
    else groups.push({ axis: row.axis, rows: [{ row, cells }] })
  }
  return { columns: shown, groups, same }
}

/** The cell of a row and a column as content has it. */
export function cellOf(row: Row, column: Column): Cell {
  const own = row[column.service]
  if (typeof own === 'string' || 'says' in own) return own
  const variants = allColumns.filter(({ service }) => service === column.service)
  return own[variants.indexOf(column)] ?? 'unknown'
}

function tableCell(row: Row, column: Column, region: RegionId): TableCell {
  const cell = cellOf(row, column)
  const words = cellWords(cell, region)
  const facts = factsOf(cell)
  return {
    id: cellId(row.id, column.id),
    row,
    column,
    words,
    facts,
    note: noteOf(facts),
    regional: facts.some((id) => knownFact(id).fact.byRegion !== undefined),
    state:
      words === cellWords('unknown', region)
        ? 'unknown'
        : words.startsWith('does not apply')
          ? 'not-applicable'
          : 'value',
  }
}

/** What sets a cell apart from "verified, checked at the date of the knowledge": its least sure fact, its first one's age. */
function noteOf(facts: readonly AnyFactId[]): string {
  const [first, ...others] = facts.map((id) => knownFact(id).fact)
  if (first === undefined) return ''
  const all = [first, ...others]
  const doubt = (['unverified', 'likely'] as const).find((level) =>
    all.some(({ confidence }) => confidence === level),
  )
  return [
    doubt === undefined ? '' : confidenceWords[doubt],
    first.checkedOn === knowledgeVersion ? '' : ageWords(first),
  ]
    .filter(Boolean)
    .join(', ')
}
