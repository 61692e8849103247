import { useRef } from 'react'
import type { Repair } from '../../../engine/rules/repairs.ts'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { mend } from './mend.ts'

interface RepairMenuProps {
  readonly repairs: readonly Repair[]
  readonly about: string
}

/** Several ways to mend one finding. */
export function RepairMenu({ repairs, about }: RepairMenuProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <Menu
      align="end"
      trigger={
        <button
          ref={trigger}
          type="button"
          className="min-h-6 rounded-mark font-semibold text-water hover:underline"
        >
          {repairs.length} ways to mend it <span aria-hidden>▾</span>
          <span className="sr-only">: {about}</span>
        </button>
      }
    >
      {repairs.map((repair) => (
        <MenuItem key={repair.id} onSelect={() => mend(repair, trigger.current?.closest('li') ?? null)}>
          {repair.label}
        </MenuItem>
      ))}
    </Menu>
  )
}
