import { Link2 } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useRef } from 'react'
import type { RegionId } from '#content/schema.ts'
import { FactDetails } from '../sources/fact-details.tsx'
import { PopUp } from '../sources/pop-up.tsx'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'
import type { TableCell } from './table-model.ts'

export interface OpenCell {
  readonly cell: TableCell
  readonly button: HTMLButtonElement
}

interface CellPopUpProps {
  readonly open: OpenCell | null
  readonly region: RegionId
  readonly onClose: () => void
}

/** The facts behind a cell, beside it. */
export function CellPopUp({ open, region, onClose }: CellPopUpProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  if (open !== null) anchor.current = open.button
  return (
    <Popover.Root open={open !== null} onOpenChange={(stays) => !stays && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      {open !== null && (
        <PopUp
          label={`${open.cell.column.name}: ${open.cell.row.label}`}
          title={
            <>
              <p className="text-xs text-ink-soft">
                {open.cell.column.name} · {open.cell.row.label}
              </p>
              <h3 className="text-md font-semibold">{open.cell.words}</h3>
            </>
          }
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            anchor.current?.focus({ preventScroll: true })
          }}
        >
          {open.cell.facts.length === 0 && (
            <p className="text-sm text-ink-soft">
              Waterline has no fact on this. In a recommendation it counts neither as met nor as missed.
            </p>
          )}
          {open.cell.facts.map((id) => (
            <FactDetails key={id} id={id} region={region} />
          ))}
          <p>
            <Button size="small" onClick={() => void copyLink(open.cell.id)}>
              <Link2 aria-hidden />
              Copy a link to this cell
            </Button>
          </p>
        </PopUp>
      )}
    </Popover.Root>
  )
}

/** The address of the cell, with the filters of now, goes to the clipboard and into the address bar. */
async function copyLink(id: string): Promise<void> {
  const url = new URL(window.location.href)
  url.hash = id
  try {
    await navigator.clipboard.writeText(url.href)
    toast('Link copied.')
  } catch {
    toast(`The clipboard is closed to this page. The link ends in #${id}.`)
  }
}
