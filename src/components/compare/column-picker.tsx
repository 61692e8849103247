import { Columns3 } from 'lucide-react'
import { Popover } from 'radix-ui'
import { columns } from '#content/comparison/columns.ts'
import type { ColumnId } from '#content/comparison/types.ts'
import { services } from '#content/services.ts'
import { PopUp } from '../sources/pop-up.tsx'
import { Button } from '../ui/button.tsx'

interface ColumnPickerProps {
  readonly shown: readonly ColumnId[]
  readonly onChange: (columns: readonly ColumnId[]) => void
}

/** Which variants stand beside each other. At least one does. */
export function ColumnPicker({ shown, onChange }: ColumnPickerProps) {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button>
          <Columns3 aria-hidden />
          Columns
          <span className="font-normal text-ink-soft">
            {shown.length} of {columns.length}
          </span>
        </Button>
      </Popover.Trigger>
      <PopUp label="Columns" title={<h2 className="text-base font-semibold">Columns</h2>}>
        {services.map(({ id, short }) => (
          <fieldset key={id}>
            <legend className="mb-1 text-xs text-ink-soft">{short}</legend>
            <div className="grid gap-x-4 sm:grid-cols-2">
              {columns
                .filter(({ service }) => service === id)
                .map((column) => {
                  const checked = shown.includes(column.id)
                  return (
                    <label
                      key={column.id}
                      className="flex min-h-8 cursor-pointer items-center gap-2 text-sm has-disabled:cursor-not-allowed"
                    >
                      <input
                        type="checkbox"
                        checked={checked}
                        disabled={checked && shown.length === 1}
                        onChange={() =>
                          onChange(
                            checked ? shown.filter((each) => each !== column.id) : [...shown, column.id],
                          )
                        }
                        className="size-4 accent-water"
                      />
                      {column.variant}
                    </label>
                  )
                })}
            </div>
          </fieldset>
        ))}
      </PopUp>
    </Popover.Root>
  )
}
