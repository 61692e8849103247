import { Check, Copy, Download } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { plural } from '../../design/format.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import type { LinkKind } from '../../formats/link/pack.ts'
import { useDocument } from '../../stores/document.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { contentWords, notesOf, noteWords } from './contents.ts'
import { copyText } from './copy-text.ts'
import { LengthNotice } from './length-notice.tsx'
import { QrCode } from './qr-code.tsx'
import { saveDocument } from './save-document.ts'
import { addressOf, embedSnippet, shareLink } from './share.ts'

const kinds = [
  { value: 'edit', label: 'To work on' },
  { value: 'view', label: 'View only' },
  { value: 'embed', label: 'Embed' },
] as const satisfies readonly { readonly value: LinkKind; readonly label: string }[]

const kindWords: Readonly<Record<LinkKind, string>> = {
  edit: 'Opens as a preview. Whoever has it can keep a copy and work on that; yours stays as it is.',
  view: 'Opens as a page to read: picture, fits, findings and answers. A copy can still be kept.',
  embed: 'HTML for a wiki or a page of yours: the diagram in a frame. It keeps nothing and asks nothing.',
}

/** Where a link is made: what kind, what goes along, how long it is, and what cannot be undone about it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const whole = useDocument()
  const [answersOnly, setAnswersOnly] = useState(false)
  const document = answersOnly ? withoutDrawing(whole) : whole
  const [kind, setKind] = useState<LinkKind>('edit')
  const [notes, setNotes] = useState(false)
  const link = shareLink(document, { kind, notes })
  const address = addressOf(kind, link.fragment)
  const noted = noteWords(notesOf(document))
  return (
    <Dialog open onClose={onClose} title="Share">
      <SegmentedControl label="Kind of link" options={kinds} value={kind} onChange={setKind} />
      <p className="mt-2 text-sm text-ink-soft">{kindWords[kind]}</p>
      {whole.design !== null && Object.keys(whole.workload.answers).length > 0 && (
        <Tick checked={answersOnly} onChange={setAnswersOnly}>
          Answers only, without the diagram that was drawn: short enough for a chat
        </Tick>
      )}
      {noted !== '' && (
        <Tick checked={notes} onChange={setNotes}>
          Include {noted}
        </Tick>
      )}
      {link.fragment === '' ? (
        <p className="mt-4 rounded-card bg-caution-soft px-3.5 py-2.5 text-sm">
          This document is larger than any link can hold. Save it as a file and send that.
        </p>
      ) : (
        <CopyField
          // Another text was not copied yet.
          key={`${kind} ${notes} ${answersOnly}`}
          label={kind === 'embed' ? 'HTML' : 'Link'}
          text={kind === 'embed' ? embedSnippet(address, document.title) : address}
          main={link.warning !== 'too-long'}
        >
          <LengthNotice length={address.length} />
        </CopyField>
      )}
      <FileOffer document={whole} main={link.warning === 'too-long'} />
      <p className="mt-4 border-t border-line pt-3 text-sm text-ink-soft">{contentWords(document, notes)}</p>
      <p className="mt-1.5 text-sm">
        <strong className="font-semibold">A link cannot be recalled:</strong> everything is in the link
        itself, and whoever has it can open it for ever.
      </p>
      {kind !== 'embed' && link.fragment !== '' && <QrCode text={address} />}
    </Dialog>
  )
}

/** The same questions and answers; the diagram follows them again, and what was accepted on the drawn one goes with it. */
function withoutDrawing(document: WaterlineDocument): WaterlineDocument {
  return { ...document, design: null, accepted: [] }
}

interface TickProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label className="mt-3 flex w-fit items-start gap-2 text-sm">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-water"
      />
      <span>{children}</span>
    </label>
  )
}

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** Copying is what most will want. */
  readonly main: boolean
  readonly children: ReactNode
}

/** A text with its button; where the browser does not let us copy, the text is selected. */
function CopyField({ label, text, main, children }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'new' | 'copied' | 'denied'>('new')
  useEffect(() => button.current?.focus(), [])
  const copy = async () => {
    const copied = await copyText(text)
    setState(copied ? 'copied' : 'denied')
    if (copied) return
    field.current?.focus()
    field.current?.select()
  }
  return (
    <div className="mt-4">
      <textarea
        ref={field}
        readOnly
        rows={3}
        value={text}
        aria-label={label}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        className="block w-full resize-y rounded-control border border-line-strong bg-paper p-2.5 font-mono text-xs break-all"
      />
      <div className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button ref={button} kind={main ? 'primary' : 'plain'} onClick={() => void copy()}>
          {state === 'copied' ? <Check /> : <Copy />}
          Copy {label === 'Link' ? 'link' : label}
        </Button>
        {children}
      </div>
      <p role="status" className="mt-2 text-sm empty:hidden">
        {state === 'copied' && `Copied, ${plural(text.length, 'character')}`}
        {state === 'denied' && 'The browser did not allow copying. The text is selected: copy it from there.'}
      </p>
    </div>
  )
}

interface FileOfferProps {
  readonly document: WaterlineDocument
  readonly main: boolean
}

function FileOffer({ document, main }: FileOfferProps) {
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-ink-soft">
      <Button kind={main ? 'primary' : 'plain'} onClick={() => void saveDocument(document)}>
        <Download />
        Save as a file
      </Button>
      The whole document as JSON, its notes included.
    </p>
  )
}
