import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { readLink } from '../../formats/link.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { useOpenFile } from './use-open-file.ts'

/** Why nothing is shown, if something was tried; and the ways to open something. */
export function OpenForm({ fault }: { readonly fault: string | null }) {
  const tried = fault !== null
  return (
    <div className="mx-auto w-full max-w-xl px-4 py-16 sm:px-6">
      <h1 className="text-2xl font-semibold">
        {tried ? 'This link cannot be opened' : 'Open a link or a file'}
      </h1>
      <p className="mt-3 text-md text-ink-soft">
        {tried
          ? `${fault} Nothing of yours has changed.`
          : 'It is shown as a preview first: nothing of yours changes unless you keep a copy.'}
      </p>
      <LinkField label={tried ? 'Try the whole link' : 'Link'} />
      <FileField />
      <p className="mt-8 flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
        <Link to="/compare/designs" className="font-medium text-water hover:underline">
          Compare two links
        </Link>
        <Link to="/" className="font-medium text-water hover:underline">
          Go to the start
        </Link>
      </p>
    </div>
  )
}

function LinkField({ label }: { readonly label: string }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const open = (event: FormEvent) => {
    event.preventDefault()
    const link = readLink(text)
    if (link.ok) void navigate({ to: '/open', hash: link.fragment, replace: true })
    else setFault(link.reason)
  }
  return (
    <form className="mt-6" onSubmit={open}>
      <label htmlFor="link" className="text-sm font-semibold">
        {label}
      </label>
      <textarea
        id="link"
        rows={4}
        value={text}
        spellCheck={false}
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
      <Button type="submit" kind="primary" disabled={text.trim() === ''} className="mt-2.5">
        Open the link
      </Button>
    </form>
  )
}

function FileField() {
  const { open, fault } = useOpenFile()
  return (
    <div className="mt-8 border-t border-line pt-6">
      <p className="text-sm font-semibold" id="file-words">
        File
      </p>
      <p className="mt-1 text-sm text-ink-soft" id="file-hint">
        A document saved as JSON, or a PNG or SVG that Waterline drew. It can also be dropped on any page.
      </p>
      {/* The input itself cannot be styled; it keeps the focus and the name. */}
      <label
        className={`${buttonClass()} relative mt-2.5 cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-water`}
      >
        Choose a file
        <input
          type="file"
          accept=".json,.png,.svg,application/json,image/png,image/svg+xml"
          aria-describedby="file-hint"
          onChange={(event) => {
            const file = event.target.files?.[0]
            // The same file can be chosen again.
            event.target.value = ''
            if (file !== undefined) void open(file)
          }}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
      {fault !== null && (
        <p role="alert" className="mt-2 text-sm text-bad">
          {fault}
        </p>
      )}
    </div>
  )
}
