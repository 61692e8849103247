import { useDocument } from '../../stores/document.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { Dialog } from '../ui/dialog.tsx'
import { FailureWalk } from './failure-walk.tsx'

interface WalkDialogProps {
  /** Part that is selected: it is down at first. */
  readonly part: string | null
  readonly onClose: () => void
}

/** The failure walk of the diagram that is edited. */
export function WalkDialog({ part, onClose }: WalkDialogProps) {
  const { workload, assumptions } = useDocument()
  const design = useDesignOnScreen()
  return (
    <Dialog open onClose={onClose} title="When something breaks" className="w-[min(44rem,calc(100vw-2rem))]">
      <FailureWalk design={design} workload={workload} assumptions={assumptions} first={part} />
    </Dialog>
  )
}
