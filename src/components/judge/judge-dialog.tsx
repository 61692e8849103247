import { Link, useNavigate } from '@tanstack/react-router'
import { FolderOpen, Link2, PencilRuler } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { toast } from '../ui/toasts.ts'
import { openFile } from './open-file.ts'
import { startJudging } from './start-judging.ts'

const row =
  'flex w-full items-start gap-3.5 rounded-card border border-line px-4 py-3 text-left hover:border-water focus-visible:outline-offset-[-2px] [&_svg]:mt-0.5 [&_svg]:size-5 [&_svg]:shrink-0 [&_svg]:text-water'

/** Three ways to show Waterline a design that exists. What is open now stays as it is. */
export function JudgeDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<string>()
  const edit = (id: string) => void navigate({ to: '/designs/$id', params: { id } })

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const opened = await openFile(file)
    if (!opened.ok) {
      setFault(`${opened.reason} Nothing of yours has changed.`)
      return
    }
    edit(opened.id)
    toast(opened.dropped[0] ?? `Opened ${file.name}`)
  }

  return (
    <Dialog open onClose={onClose} title="Judge what I have">
      <p className="text-sm text-ink-soft">
        Every part and connection is checked against what AWS allows, its limits and known risks. No answers
        are needed; those that matter to your design are asked beside it.
      </p>
      <ul className="mt-3.5 grid gap-2">
        <li>
          <button type="button" className={row} onClick={async () => edit(await startJudging())}>
            <PencilRuler aria-hidden />
            <Way name="Draw it" hint="Start empty, add your parts and connect them" />
          </button>
        </li>
        <li>
          <button type="button" className={row} onClick={() => input.current?.click()}>
            <FolderOpen aria-hidden />
            <Way name="Open a file or picture" hint="JSON, PNG or SVG that Waterline wrote" />
          </button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="File or picture"
            accept=".json,.png,.svg,application/json,image/png,image/svg+xml"
            onChange={({ target }) => {
              void take(target.files?.[0])
              // The same file may be chosen again.
              target.value = ''
            }}
          />
        </li>
        <li>
          <Link to="/open" className={row} onClick={onClose}>
            <Link2 aria-hidden />
            <Way name="Open a link" hint="Look at it first, then keep a copy" />
          </Link>
        </li>
      </ul>
      {fault !== undefined && (
        <p role="alert" className="mt-3 rounded-control bg-bad-soft px-3 py-2 text-sm">
          {fault}
        </p>
      )}
    </Dialog>
  )
}

function Way({ name, hint }: { readonly name: string; readonly hint: ReactNode }) {
  return (
    <span>
      <span className="block text-md/5 font-semibold">{name}</span>
      <span className="mt-0.5 block text-sm text-ink-soft">{hint}</span>
    </span>
  )
}
