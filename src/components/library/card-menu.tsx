import { useNavigate } from '@tanstack/react-router'
import {
  ArrowLeftRight,
  Copy,
  Download,
  EllipsisVertical,
  FileText,
  History,
  Pencil,
  TextCursorInput,
  Trash2,
} from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { DocumentRecord } from '../../storage/records.ts'
import { openDocument } from '../../stores/document.ts'
import { useLibrary } from '../../stores/library.ts'
import { mine, writeSides } from '../compare-documents/sides.ts'
import { saveDocument } from '../share/save-document.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx'
import { toast } from '../ui/toasts.ts'
import { titleOf } from './listing.ts'
import { RenameDialog } from './rename-dialog.tsx'

const VersionsDialog = lazy(() =>
  import('./versions-dialog.tsx').then(({ VersionsDialog }) => ({ default: VersionsDialog })),
)

/** What can be done with a design of the list. */
export function CardMenu({ record: { id, document } }: { readonly record: DocumentRecord }) {
  const [asking, setAsking] = useState<'name' | 'versions' | null>(null)
  const navigate = useNavigate()
  const title = titleOf(document)
  const { duplicate, moveToTrash, restore, rename } = useLibrary.getState()
  const open = () => void navigate({ to: '/designs/$id', params: { id } })
  const recommendation = async () => {
    if ((await openDocument(id)) === null) await navigate({ to: '/result' })
  }
  const trash = async () => {
    const problem = await moveToTrash(id)
    if (problem !== null) toast(problem)
    else toast(`“${title}” is in the trash`, { label: 'Put it back', run: () => void restore(id) })
  }
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={`More on ${title}`} icon={<EllipsisVertical />} kind="quiet" size="small" />
        }
      >
        <MenuItem icon={<Pencil />} onSelect={open}>
          Open in the editor
        </MenuItem>
        <MenuItem icon={<FileText />} onSelect={() => void recommendation()}>
          Open the recommendation
        </MenuItem>
        <MenuItem
          icon={<ArrowLeftRight />}
          hint="Side by side with the one you work on"
          onSelect={() =>
            void navigate({ to: '/compare/designs', hash: writeSides([mine, { from: 'saved', id }]) })
          }
        >
          Compare with mine
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<TextCursorInput />} onSelect={() => setAsking('name')}>
          Rename…
        </MenuItem>
        <MenuItem icon={<Copy />} onSelect={() => void duplicate(id).then(said('Made a copy'))}>
          Duplicate
        </MenuItem>
        <MenuItem icon={<History />} onSelect={() => setAsking('versions')}>
          Versions…
        </MenuItem>
        <MenuItem icon={<Download />} onSelect={() => saveDocument(document)}>
          Save as a file
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} danger onSelect={() => void trash()}>
          Move to the trash
        </MenuItem>
      </Menu>
      {asking === 'name' && (
        <RenameDialog
          title={document.title}
          onRename={(to) => rename(id, to)}
          onClose={() => setAsking(null)}
        />
      )}
      <Suspense>
        {asking === 'versions' && (
          <VersionsDialog id={id} document={document} onClose={() => setAsking(null)} />
        )}
      </Suspense>
    </>
  )
}

const said = (words: string) => (problem: string | null) => toast(problem ?? words)
