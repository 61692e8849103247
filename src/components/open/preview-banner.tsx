import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { emptyDocument, type WaterlineDocument } from '../../design/model.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { usePreview } from '../../stores/preview.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { toast } from '../ui/toasts.ts'
import type { Shared } from './shared.ts'

/** Says that this is somebody else's and only shown, with what can be done about that. */
export function PreviewBanner({ shared }: { readonly shared: Shared }) {
  const { document } = shared
  const mine = useDocument()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const keep = () => {
    const { open, undo } = useDocumentStore.getState()
    open(document)
    toast('This is your copy now', { label: 'Undo', run: undo })
    usePreview.getState().show(null)
    // The link is used up: a reload must not ask again.
    void navigate({ to: '/designs/$id', params: { id: 'current' }, replace: true })
  }
  return (
    <section
      aria-label="Shared design"
      className="screen-only flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-water-soft px-4 py-2.5 text-sm sm:px-8"
    >
      <p className="min-w-56 flex-1">
        <strong className="font-semibold">{headOf(shared)}</strong> It is only shown here: nothing of yours
        has changed.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          kind={shared.kind === 'edit' ? 'primary' : 'plain'}
          onClick={() => (isBlank(mine) ? keep() : setAsking(true))}
        >
          Keep a copy
        </Button>
        <Link to="/" replace onClick={() => usePreview.getState().show(null)} className={buttonClass()}>
          Dismiss
        </Link>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Replace what you have?"
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Keep mine</Button>
            <Button kind="primary" onClick={keep}>
              Replace mine
            </Button>
          </>
        }
      >
        <p className="text-base text-ink-soft">
          You have {mine.title === '' ? 'a design of your own' : `“${mine.title}”`} open. The copy takes its
          place; undo brings yours back.
        </p>
      </Dialog>
    </section>
  )
}

function headOf({ from, kind, name }: Shared): string {
  if (from !== 'link') return `Opened from ${name ?? 'a file'}.`
  return kind === 'edit' ? 'Shared design.' : 'Shared design, to look at.'
}

/** There is nothing that a copy could take the place of. */
function isBlank({ workload, design, title }: WaterlineDocument): boolean {
  return (
    Object.keys(workload.answers).length === 0 &&
    design === emptyDocument.design &&
    title === emptyDocument.title
  )
}
