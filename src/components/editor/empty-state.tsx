import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { emptyDesign } from '../../design/model.ts'
import { useDocument } from '../../stores/document.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { commit } from './actions.ts'
import { focusPalette } from './focus.ts'

const PatternDialog = lazy(() =>
  import('./pattern-dialog.tsx').then((module) => ({ default: module.PatternDialog })),
)

/** Nothing is drawn: ways to begin, or, once an empty diagram was chosen, how to go on. */
export function EmptyState({ onAdd = focusPalette }: { readonly onAdd?: () => void }) {
  const design = useDesignOnScreen()
  const { design: own } = useDocument()
  const [choosing, setChoosing] = useState(false)
  if (design.parts.length + design.frames.length + design.notes.length > 0) return null
  return (
    <>
      <div className="pointer-events-none absolute inset-0 z-4 grid place-items-center p-6">
        <div className="pointer-events-auto max-w-lg rounded-panel border border-line bg-card p-6 text-center shadow-card">
          <h2 className="text-lg font-semibold">{own === null ? 'Begin a design' : 'An empty diagram'}</h2>
          <p className="mt-1.5 text-base text-ink-soft">
            {own === null
              ? 'Draw what you have or what you plan. Every part and connection is checked at once.'
              : 'Drag a part from the left, or find one by name. Then connect it.'}
          </p>
          <div className="mt-4 flex flex-wrap justify-center gap-2.5">
            {own === null ? (
              <Button kind="primary" onClick={() => startEmpty(onAdd)}>
                Start empty
              </Button>
            ) : (
              <Button kind="primary" onClick={() => onAdd()}>
                Add a part
              </Button>
            )}
            <Button onClick={() => setChoosing(true)}>Start from a pattern</Button>
            <Link to="/guide" className={buttonClass()}>
              Answer the guide
            </Link>
          </div>
        </div>
      </div>
      <Suspense fallback={null}>{choosing && <PatternDialog onClose={() => setChoosing(false)} />}</Suspense>
    </>
  )
}

/** From now on the document has a design of its own, though nothing is in it. */
function startEmpty(onAdd: () => void): void {
  commit({ type: 'replace-design', design: emptyDesign, label: 'Started an empty diagram' })
  onAdd()
}
