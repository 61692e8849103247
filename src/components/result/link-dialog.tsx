import { useEffect, useRef } from 'react'
import { LONG, TOO_LONG } from '../../formats/link.ts'
import { Dialog } from '../ui/dialog.tsx'

interface LinkDialogProps {
  readonly address: string
  readonly onClose: () => void
}

/** The link to copy by hand: the clipboard was denied, or the link is too long to be copied unseen. */
export function LinkDialog({ address, onClose }: LinkDialogProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <Dialog open onClose={onClose} title="The link">
      <p className="text-sm text-ink-soft">{lengthWords(address.length)}</p>
      <textarea
        ref={field}
        readOnly
        rows={5}
        value={address}
        aria-label="Link"
        className="mt-3 w-full rounded-control border border-line-strong bg-paper p-2.5 font-mono text-xs break-all"
      />
      <p className="mt-3 text-sm text-ink-soft">
        The link itself holds the answers and the diagram: nobody stores it, and nobody can call it back.
      </p>
    </Dialog>
  )
}

function lengthWords(length: number): string {
  const characters = `${length.toLocaleString('en')} characters`
  if (length > TOO_LONG)
    return `${characters}: too long for many programs. A picture or file carries it better.`
  if (length > LONG) return `${characters}: some mail programs and chats break links this long.`
  return `${characters}. The browser did not allow to copy it by itself: it is selected, copy it from here.`
}
