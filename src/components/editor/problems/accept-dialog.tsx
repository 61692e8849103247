import { useId, useState } from 'react'
import { useDocumentStore } from '../../../stores/document.ts'
import { needsNote, type Problem } from '../../problems/problems.ts'
import { Reason } from '../../problems/reason.tsx'
import { titleOf } from '../../problems/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useEditor } from '../editor-store.ts'
import { PROBLEMS } from '../focus.ts'

interface AcceptDialogProps {
  readonly problem: Problem
  readonly text: string
  readonly onClose: () => void
}

/** Characters of a note. Documents from outside are cut at the same length. */
const LONGEST = 2_000

/** Living with a finding on purpose: the reason is kept with the design, where others read it. */
export function AcceptDialog({ problem, text, onClose }: AcceptDialogProps) {
  const id = useId()
  const [note, setNote] = useState('')
  const [fault, setFault] = useState(false)
  const required = needsNote(problem)
  const accept = () => {
    if (required && note.trim() === '') {
      setFault(true)
      document.getElementById(id)?.focus()
      return
    }
    useDocumentStore.getState().setAccepted(problem.id, note.trim(), titleOf(problem.finding))
    useEditor.getState().say(`Accepted: ${text}`)
    onClose()
    // The row that was asked from is among the accepted now.
    requestAnimationFrame(() => document.getElementById(PROBLEMS)?.focus())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Accept this finding?"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" onClick={accept}>
            Accept
          </Button>
        </>
      }
    >
      <p className="text-base">{text}</p>
      <div className="mt-1.5">
        <Reason finding={problem.finding} />
      </div>
      <label htmlFor={id} className="mt-4 block text-sm font-semibold">
        Why you accept it{' '}
        <span className="font-normal text-ink-soft">
          {required ? '(needed: it cannot work so, or a must is missed)' : '(optional)'}
        </span>
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={LONGEST}
        value={note}
        aria-invalid={fault}
        aria-describedby={`${id}-where`}
        onChange={(event) => {
          setNote(event.target.value)
          setFault(false)
        }}
        className={`mt-1.5 w-full rounded-control border bg-card p-2.5 text-sm ${fault ? 'border-bad' : 'border-line-strong'}`}
      />
      {fault && (
        <p role="alert" className="text-sm text-bad">
          Write down why: others will ask.
        </p>
      )}
      <p id={`${id}-where`} className="mt-1 text-xs text-ink-soft">
        It stays with the design, in files too; in links only if you include notes. You can take it back.
      </p>
    </Dialog>
  )
}
