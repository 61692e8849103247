import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { emptyDocument, type WaterlineDocument } from '../../design/model.ts'
import { readLink } from '../../formats/link.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { toast } from '../ui/toasts.ts'
import { EmbeddedPicture } from './embedded-picture.tsx'
import { SharedDesign } from './shared-design.tsx'

/**
 * What a link holds, to look at before anything else: it lives in this page only. Nothing of the visitor's
 * changes unless they keep a copy.
 */
export function OpenPage() {
  const hash = useLocation({ select: (location) => location.hash })
  const link = useMemo(() => readLink(hash), [hash])
  usePageTitle(link.ok ? link.document.title || 'Shared design' : 'Open a link')
  if (!link.ok) return <NotOpened reason={link.reason} tried={link.error !== 'empty'} />
  if (link.kind === 'embed') return <EmbeddedPicture document={link.document} />
  return (
    <>
      <Banner document={link.document} viewOnly={link.kind === 'view'} />
      <SharedDesign link={link} />
      <div className="mt-auto">
        <SiteFooter />
      </div>
    </>
  )
}

interface BannerProps {
  readonly document: WaterlineDocument
  readonly viewOnly: boolean
}

function Banner({ document, viewOnly }: BannerProps) {
  const mine = useDocument()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const keep = () => {
    const { open, undo } = useDocumentStore.getState()
    open(document)
    toast('This is your copy now', { label: 'Undo', run: undo })
    // The link is used up: a reload must not ask again.
    void navigate({ to: '/designs/$id', params: { id: 'current' }, replace: true })
  }
  return (
    <section
      aria-label="Shared design"
      className="screen-only flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-water-soft px-4 py-2.5 text-sm sm:px-8"
    >
      <p className="min-w-56 flex-1">
        <strong className="font-semibold">Shared design{viewOnly ? ', to look at' : ''}.</strong> It is only
        shown here: nothing of yours has changed.
      </p>
      <div className="flex gap-2">
        <Button kind="primary" onClick={() => (isBlank(mine) ? keep() : setAsking(true))}>
          Keep a copy
        </Button>
        <Link to="/" className={buttonClass()}>
          Dismiss
        </Link>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Replace what you have?"
        footer={
          <>
            <Button onClick={() => setAsking(false)}>Keep mine</Button>
            <Button kind="primary" onClick={keep}>
              Replace mine
            </Button>
          </>
        }
      >
        <p className="text-base text-ink-soft">
          You have {mine.title === '' ? 'a design of your own' : `“${mine.title}”`} open. The copy takes its
          place; undo brings yours back.
        </p>
      </Dialog>
    </section>
  )
}

/** There is nothing that a copy could take the place of. */
function isBlank({ workload, design, title }: WaterlineDocument): boolean {
  return (
    Object.keys(workload.answers).length === 0 &&
    design === emptyDocument.design &&
    title === emptyDocument.title
  )
}

interface NotOpenedProps {
  readonly reason: string
  /** Something was there that could not be read. */
  readonly tried: boolean
}

/** Why nothing is shown, and a field to try again with the whole link. */
function NotOpened({ reason, tried }: NotOpenedProps) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const open = () => {
    const link = readLink(text)
    if (!link.ok) {
      setFault(link.reason)
      return
    }
    void navigate({ to: '/open', hash: text.slice(text.indexOf('#') + 1).trim(), replace: true })
  }
  return (
    <div className="mx-auto w-full max-w-xl px-4 py-16 sm:px-6">
      <h1 className="text-2xl font-semibold">{tried ? 'This link cannot be opened' : 'Open a link'}</h1>
      <p className="mt-3 text-md text-ink-soft">
        {reason}
        {tried && ' Nothing of yours has changed.'}
      </p>
      <form
        className="mt-6"
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <label htmlFor="link" className="text-sm font-semibold">
          {tried ? 'Try the whole link' : 'Link'}
        </label>
        <textarea
          id="link"
          rows={4}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : 'link-fault'}
          onChange={(event) => setText(event.target.value)}
          className="mt-1.5 w-full rounded-control border border-line-strong bg-card p-2.5 font-mono text-xs break-all"
        />
        {fault !== undefined && (
          <p id="link-fault" role="alert" className="text-sm text-bad">
            {fault}
          </p>
        )}
        <p className="mt-3 flex gap-2.5">
          <Button type="submit" kind="primary" disabled={text.trim() === ''}>
            Open
          </Button>
          <Link to="/" className={buttonClass()}>
            Go to the start
          </Link>
        </p>
      </form>
    </div>
  )
}
