import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { cores } from '#content/cores/index.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { emptyDesign } from '../../design/model.ts'
import { buildCandidate } from '../../engine/index.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { commit } from './actions.ts'
import { focusPalette } from './focus.ts'
import { view } from './view.ts'

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
      <PatternDialog open={choosing} onClose={() => setChoosing(false)} />
    </>
  )
}

/** From now on the document has a design of its own, though nothing is in it. */
function startEmpty(onAdd: () => void): void {
  commit({ type: 'replace-design', design: emptyDesign, label: 'Started an empty diagram' })
  onAdd()
}

interface PatternDialogProps {
  readonly open: boolean
  onClose(): void
}

/** The candidates of the guide as starting points. */
export function PatternDialog({ open, onClose }: PatternDialogProps) {
  const { workload } = useDocument()
  return (
    <Dialog open={open} onClose={onClose} title="Start from a pattern">
      <ul>
        {cores.map(({ id, pattern, lead, variant }) => {
          const words = patternLines[pattern]
          const name = words?.name ?? pattern
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  const design = buildCandidate(id, workload)
                  const outcome = commit({ type: 'replace-design', design, label: `Started from ${name}` })
                  onClose()
                  if (!outcome.ok) return
                  const { title } = useDocumentStore.getState().history.present
                  if (title === '') useDocumentStore.getState().setTitle(name)
                  requestAnimationFrame(() => view.fit())
                }}
                className="flex w-full items-center gap-3 rounded-control px-2 py-2 text-left text-sm hover:bg-water-soft"
              >
                <AwsIcon kind={lead} size={32} />
                <span>
                  <span className="block font-semibold">
                    {name}
                    {variant !== undefined && <span className="font-normal text-ink-soft"> · {variant}</span>}
                  </span>
                  <span className="block text-xs text-ink-soft">{words?.line}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
