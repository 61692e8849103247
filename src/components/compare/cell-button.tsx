import { MapPin } from 'lucide-react'
import { memo } from 'react'
import { classNames } from '../ui/class-names.ts'
import type { TableCell } from './table-model.ts'

interface CellButtonProps {
  readonly cell: TableCell
  /** The one cell that Tab reaches; arrows lead to the others. */
  readonly active: boolean
  /** Somebody followed a link to it. */
  readonly marked: boolean
  /** Numbers of its sources in the list that is printed. */
  readonly citations: string
  readonly onOpen: (cell: TableCell, button: HTMLButtonElement) => void
}

/** A value of the table; it opens the facts behind it. */
export const CellButton = memo(function CellButton({
  cell,
  active,
  marked,
  citations,
  onOpen,
}: CellButtonProps) {
  return (
    <td
      id={cell.id}
      {...(marked ? { 'data-marked': true } : {})}
      className="h-px border-r border-b border-line p-0 align-top last:border-r-0 data-marked:bg-water-soft"
    >
      <button
        type="button"
        data-cell={cell.id}
        tabIndex={active ? 0 : -1}
        aria-haspopup="dialog"
        onClick={(event) => onOpen(cell, event.currentTarget)}
        className={classNames(
          'flex h-full min-h-11 w-full flex-col items-start px-2.5 py-2 text-left text-sm hover:bg-water-soft focus-visible:-outline-offset-2',
          cell.state === 'value' ? 'text-ink' : 'text-ink-soft',
          marked && 'font-semibold',
        )}
      >
        <span className={cell.state === 'value' ? 'font-medium' : undefined}>
          {cell.words}
          {cell.regional && (
            <>
              {'\u00a0'}
              <MapPin aria-hidden className="screen-only inline size-3 text-ink-soft" />
              <span className="sr-only"> (depends on the region)</span>
            </>
          )}
          {citations !== '' && <sup className="print-only"> {citations}</sup>}
        </span>
        {cell.note !== '' && (
          <span className="comparison-note mt-0.5 block text-xs text-ink-soft">{cell.note}</span>
        )}
      </button>
    </td>
  )
})
