import { History } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { IconButton } from '../ui/icon-button.tsx'

const VersionsDialog = lazy(() =>
  import('./versions-dialog.tsx').then(({ VersionsDialog }) => ({ default: VersionsDialog })),
)

/** Leads to the versions of the design on screen. */
export function VersionsButton() {
  const [open, setOpen] = useState(false)
  const id = useDocumentStore((state) => state.documentId)
  const document = useDocument()
  return (
    <>
      <IconButton label="Versions" icon={<History />} kind="quiet" onClick={() => setOpen(true)} />
      <Suspense>
        {open && <VersionsDialog id={id} document={document} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
