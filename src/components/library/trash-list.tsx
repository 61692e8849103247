import { useState } from 'react'
import { plural } from '../../design/format.ts'
import type { DocumentRecord } from '../../storage/records.ts'
import { useLibrary } from '../../stores/library.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { toast } from '../ui/toasts.ts'
import { About } from './about.tsx'
import { EmptyShelf } from './empty-shelf.tsx'
import { titleOf } from './listing.ts'
import { Row } from './row.tsx'
import { when } from './when.ts'

interface TrashListProps {
  /** What the search leaves of the trash. */
  readonly records: readonly DocumentRecord[]
  /** Of all that is in the trash. */
  readonly count: number
  readonly now: number
}

/** What was thrown away: it stays until somebody deletes it for ever. */
export function TrashList({ records, count, now }: TrashListProps) {
  /** Designs that are about to go. */
  const [asked, setAsked] = useState<readonly DocumentRecord[]>([])
  const { restore, removeForever } = useLibrary.getState()
  if (count === 0)
    return (
      <EmptyShelf title="The trash is empty">
        Designs that you throw away can be put back from here.
      </EmptyShelf>
    )
  const [first] = asked
  const what =
    asked.length === 1 && first !== undefined
      ? `“${titleOf(first.document)}”`
      : plural(asked.length, 'design')
  const remove = async () => {
    const problem = await removeForever(asked.map(({ id }) => id))
    setAsked([])
    toast(problem ?? `${what} deleted`)
  }
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-ink-soft">Nothing leaves the trash by itself.</p>
        <Button kind="danger" disabled={records.length === 0} onClick={() => setAsked(records)}>
          {records.length === count ? 'Empty the trash…' : `Delete ${plural(records.length, 'design')}…`}
        </Button>
      </div>
      <ul className="mt-3">
        {records.map((record) => (
          <Row
            key={record.id}
            title={titleOf(record.document)}
            about={
              <>
                <About document={record.document} /> · thrown away {when(record.trashed ?? 0, now)}
              </>
            }
          >
            <Button
              onClick={() =>
                void restore(record.id).then((problem) =>
                  toast(problem ?? `“${titleOf(record.document)}” is back`),
                )
              }
            >
              Put back
            </Button>
            <Button kind="danger" onClick={() => setAsked([record])}>
              Delete for ever…
            </Button>
          </Row>
        ))}
      </ul>
      <Dialog
        open={asked.length > 0}
        onClose={() => setAsked([])}
        title={`Delete ${what} for ever?`}
        footer={
          <>
            <Button onClick={() => setAsked([])}>Keep</Button>
            <Button kind="danger" onClick={() => void remove()}>
              Delete for ever
            </Button>
          </>
        }
      >
        <p className="text-base text-ink-soft">
          {asked.length === 1 ? 'It goes' : 'They go'} with all versions, and nobody can bring{' '}
          {asked.length === 1 ? 'it' : 'them'} back. Save a file first if you are not sure.
        </p>
      </Dialog>
    </>
  )
}
