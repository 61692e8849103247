import { useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

interface RenameDialogProps {
  readonly title: string
  /** Gives what went wrong, in words. */
  readonly onRename: (title: string) => Promise<string | null>
  readonly onClose: () => void
}

/** Asks for another title. */
export function RenameDialog({ title, onRename, onClose }: RenameDialogProps) {
  const id = useId()
  const [text, setText] = useState(title)
  const [fault, setFault] = useState<string | null>(null)
  const rename = async () => {
    const problem = await onRename(text.trim().slice(0, 200))
    if (problem === null) onClose()
    else setFault(problem)
  }
  return (
    <Dialog open onClose={onClose} title="Rename the design">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <label htmlFor={id} className="text-sm font-medium">
          Name
        </label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoFocus
          onFocus={(event) => event.target.select()}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          className="mt-1 min-h-8.5 w-full rounded-control border border-line-strong bg-card px-2.5 text-base"
        />
        {fault !== null && (
          <p id={`${id}-fault`} role="alert" className="mt-1.5 text-sm text-bad">
            {fault}
          </p>
        )}
        <p className="mt-4 flex justify-end gap-2.5">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" kind="primary">
            Rename
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
