import { SlidersHorizontal } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useDocument } from '../../stores/document.ts'
import { Button } from '../ui/button.tsx'
import { weightsSentence } from './weight-words.ts'

const WeightsDialog = lazy(() =>
  import('./weights-dialog.tsx').then(({ WeightsDialog }) => ({ default: WeightsDialog })),
)

/** How the axes are weighed, and the button that changes it. */
export function WeightsButton() {
  const { workload } = useDocument()
  const [open, setOpen] = useState(false)
  return (
    <div className="mt-3 flex items-center justify-between gap-3 border-t border-line pt-3">
      <p className="text-sm text-ink-soft">{weightsSentence(workload)}</p>
      <Button size="small" className="screen-only shrink-0" onClick={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden />
        Weights
      </Button>
      <Suspense>{open && <WeightsDialog onClose={() => setOpen(false)} />}</Suspense>
    </div>
  )
}
