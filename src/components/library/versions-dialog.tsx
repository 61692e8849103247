import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'
import type { WaterlineDocument } from '../../design/model.ts'
import type { VersionRecord } from '../../storage/records.ts'
import { openDocument, useDocumentStore } from '../../stores/document.ts'
import { useVersions } from '../../stores/versions.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { toast } from '../ui/toasts.ts'
import { About } from './about.tsx'
import { Row } from './row.tsx'
import { askForSketches } from './sketches.ts'
import { when } from './when.ts'

interface VersionsDialogProps {
  readonly id: string
  /** As it is now. */
  readonly document: WaterlineDocument
  readonly onClose: () => void
}

/** What a design once was: named by people, or kept by itself before much of it was replaced. */
export function VersionsDialog({ id, document, onClose }: VersionsDialogProps) {
  const { versions, problem, read } = useVersions()
  const [asked, setAsked] = useState<VersionRecord | null>(null)
  const navigate = useNavigate()
  useEffect(() => void read(id), [read, id])
  useEffect(() => askForSketches((versions ?? []).map((version) => version.document)), [versions])
  const now = Date.now()

  const restore = async (version: VersionRecord) => {
    const refused = await openDocument(id)
    if (refused !== null || useDocumentStore.getState().elsewhere) {
      toast('This design is open in another tab: restore the version there.')
      return
    }
    const { restore, undo } = useDocumentStore.getState()
    restore(version.document, nameOf(version))
    onClose()
    await navigate({ to: '/designs/$id', params: { id } })
    toast(`Restored “${nameOf(version)}”. What was there is kept as a version.`, { label: 'Undo', run: undo })
  }

  return (
    <Dialog open onClose={onClose} title="Versions" className="w-[min(44rem,calc(100vw-2rem))]">
      <KeepVersion id={id} document={document} />
      {problem !== null && <p className="mt-4 text-sm text-bad">{problem}</p>}
      {versions?.length === 0 && (
        <p className="mt-4 text-sm text-ink-soft">
          No version yet. Before a drawn diagram makes way for another one, Waterline keeps it here by itself.
        </p>
      )}
      <ul className="mt-4">
        {versions?.map((version) => (
          <Row
            key={version.id}
            title={nameOf(version)}
            about={
              <>
                {when(version.at, now)} · <About document={version.document} />
                {version.automatic && <Badge className="ml-2">kept by itself</Badge>}
              </>
            }
          >
            {asked?.id === version.id ? (
              <>
                <span className="self-center text-sm">Delete it for ever?</span>
                <Button onClick={() => setAsked(null)}>Keep</Button>
                <Button kind="danger" onClick={() => void useVersions.getState().remove(version)}>
                  Delete
                </Button>
              </>
            ) : (
              <>
                <Button onClick={() => void restore(version)}>Restore</Button>
                <Button
                  kind="danger"
                  onClick={() => setAsked(version)}
                  aria-label={`Delete ${nameOf(version)}`}
                >
                  Delete…
                </Button>
              </>
            )}
          </Row>
        ))}
      </ul>
    </Dialog>
  )
}

function nameOf({ name }: VersionRecord): string {
  return name === '' ? 'Without a name' : name
}

function KeepVersion({ id, document }: Pick<VersionsDialogProps, 'id' | 'document'>) {
  const field = useId()
  const [name, setName] = useState('')
  const keep = async () => {
    const problem = await useVersions.getState().keep(id, document, name.trim())
    if (problem === null) setName('')
  }
  return (
    <form
      className="flex flex-wrap items-end gap-2.5"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <div className="min-w-48 grow">
        <label htmlFor={field} className="text-sm font-medium">
          Keep the design as it is now, as
        </label>
        <input
          id={field}
          type="text"
          autoComplete="off"
          maxLength={120}
          value={name}
          placeholder="Agreed with the platform team"
          onChange={(event) => setName(event.target.value)}
          className="mt-1 min-h-8.5 w-full rounded-control border border-line-strong bg-card px-2.5 text-base placeholder:text-ink-soft"
        />
      </div>
      <Button type="submit" kind="primary" disabled={name.trim() === ''}>
        Keep this version
      </Button>
    </form>
  )
}
