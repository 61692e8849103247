import { Link, useNavigate } from '@tanstack/react-router'
import { useDocumentStore } from '../../stores/document.ts'
import { usePreview } from '../../stores/preview.ts'
import { writeSides } from '../compare-documents/sides.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'
import type { Shared } from './shared.ts'

/** Says that this is somebody else's and only shown, with what can be done about that. */
export function PreviewBanner({ shared }: { readonly shared: Shared }) {
  const navigate = useNavigate()
  const keep = async () => {
    const { createDocument } = useDocumentStore.getState()
    const id = await createDocument(shared.document, 'Kept a copy')
    toast('This is your copy now')
    usePreview.getState().show(null)
    // The link is used up: a reload must not ask again.
    await navigate({ to: '/designs/$id', params: { id }, replace: true })
  }
  const theirs =
    shared.fragment === null
      ? ({ from: 'file' } as const)
      : ({ from: 'link', fragment: shared.fragment } as const)
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
        <Button kind={shared.kind === 'edit' ? 'primary' : 'plain'} onClick={() => void keep()}>
          Keep a copy
        </Button>
        <Link to="/compare/designs" hash={writeSides([{ from: 'mine' }, theirs])} className={buttonClass()}>
          Compare with mine
        </Link>
        <Link to="/" replace onClick={() => usePreview.getState().show(null)} className={buttonClass()}>
          Dismiss
        </Link>
      </div>
    </section>
  )
}

function headOf({ from, kind, name }: Shared): string {
  if (from !== 'link') return `Opened from ${name ?? 'a file'}.`
  return kind === 'edit' ? 'Shared design.' : 'Shared design, to look at.'
}
