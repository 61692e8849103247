import type { Source } from '#content/schema.ts'
import { sources } from '#content/sources.ts'
import { knownFact } from '../sources/fact-book.ts'
import type { Table } from './table-model.ts'

const pages: Readonly<Record<string, Source>> = sources

/** The sources of the shown cells, numbered from 1 in the order in which they come up. */
export function usedSources(table: Table): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { rows } of table.groups) {
    for (const { cells } of rows) {
      for (const { facts } of cells) {
        for (const id of facts) {
          const { source } = knownFact(id).fact
          if (!numbers.has(source)) numbers.set(source, numbers.size + 1)
        }
      }
    }
  }
  return numbers
}

/** On paper a cell cannot be opened: its sources are numbered and listed. */
export function PrintedSources({ cited }: { readonly cited: ReadonlyMap<string, number> }) {
  return (
    <div className="print-only">
      <h3 className="mt-4 mb-1 text-sm font-semibold">Sources</h3>
      <ol className="comparison-sources">
        {[...cited].map(([source, number]) => (
          <li key={source}>
            {number}. {pages[source]?.title}: {pages[source]?.url}
          </li>
        ))}
      </ol>
    </div>
  )
}
