import type { Repair } from '../../../engine/rules/repairs.ts'
import { Menu, MenuItem } from '../../ui/menu.tsx'

interface RepairMenuProps {
  readonly repairs: readonly Repair[]
  readonly about: string
  readonly onMend: (repair: Repair) => void
}

/** Several ways to mend one finding. */
export function RepairMenu({ repairs, about, onMend }: RepairMenuProps) {
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="min-h-6 rounded-mark font-semibold text-water hover:underline">
          {repairs.length} ways to mend it <span aria-hidden>▾</span>
          <span className="sr-only">: {about}</span>
        </button>
      }
    >
      {repairs.map((repair) => (
        <MenuItem key={repair.id} onSelect={() => onMend(repair)}>
          {repair.label}
        </MenuItem>
      ))}
    </Menu>
  )
}
