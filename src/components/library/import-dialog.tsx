import { listOf, plural } from '../../design/format.ts'
import type { Imported } from '../../stores/library.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

interface ImportDialogProps {
  readonly imported: Imported
  readonly onClose: () => void
}

/** What came of a file. */
export function ImportDialog({ imported, onClose }: ImportDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={imported.ok ? 'Imported' : 'Nothing was imported'}
      footer={
        <Button kind="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      {imported.ok ? <Report imported={imported} /> : <p className="text-base">{imported.reason}</p>}
    </Dialog>
  )
}

function Report({
  imported: { added, copies, same, dropped },
}: {
  readonly imported: Extract<Imported, { ok: true }>
}) {
  return (
    <div className="grid gap-2 text-base">
      {added > 0 && <p>{plural(added, 'design')} added.</p>}
      {copies.length > 0 && (
        <p>
          {copies.length === 1 ? 'One differs' : `${copies.length} differ`} from what you have, which stays as
          it is. The file’s {copies.length === 1 ? 'is' : 'are'} kept beside as{' '}
          {listOf(copies.map((title) => `“${title}”`))}.
        </p>
      )}
      {same > 0 && (
        <p>
          {plural(same, 'design')} of the file {same === 1 ? 'was' : 'were'} here already.
        </p>
      )}
      {added + copies.length + same === 0 && <p>There is no design in this file.</p>}
      {dropped.length > 0 && (
        <div className="rounded-card bg-caution-soft px-3.5 py-3 text-sm">
          <p className="font-semibold">Not everything could be kept:</p>
          <ul className="mt-1 list-disc pl-5">
            {dropped.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
