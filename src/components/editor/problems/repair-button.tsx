import { lazy, Suspense } from 'react'
import type { Finding } from '../../../engine/types.ts'
import { mend } from './mend.ts'
import { useRepairs } from './use-repairs.ts'

// Few findings have several ways out, and menus weigh.
const RepairMenu = lazy(() => import('./repair-menu.tsx').then((module) => ({ default: module.RepairMenu })))

const repairLook = 'min-h-6 rounded-mark text-left font-semibold text-water hover:underline max-w-full'

interface RepairButtonProps {
  readonly finding: Finding
  /** The finding's sentence. */
  readonly about: string
}

/** Mends a finding where a way is known: its label says all that changes. Of several ways a menu. */
export function RepairButton({ finding, about }: RepairButtonProps) {
  const repairs = useRepairs(finding)
  const [first] = repairs
  if (first === undefined) return null
  if (repairs.length > 1) {
    return (
      <Suspense>
        <RepairMenu repairs={repairs} about={about} />
      </Suspense>
    )
  }
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => mend(first, currentTarget.closest('li'))}
      className={repairLook}
    >
      {first.label}
    </button>
  )
}
