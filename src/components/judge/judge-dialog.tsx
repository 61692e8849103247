import { Link, useNavigate } from '@tanstack/react-router'
import { FolderOpen, Link2, PencilRuler } from 'lucide-react'
import { useRef } from 'react'
import { useOpenFile } from '../open/use-open-file.ts'
import { Dialog } from '../ui/dialog.tsx'
import { startJudging } from './start-judging.ts'

const row =
  'flex w-full items-start gap-3.5 rounded-card border border-line px-4 py-3 text-left hover:border-water focus-visible:outline-offset-[-2px] [&_svg]:mt-0.5 [&_svg]:size-5 [&_svg]:shrink-0 [&_svg]:text-water'

/** Three ways to show Waterline a design that exists. What is open now stays as it is. */
export function JudgeDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const { open, fault } = useOpenFile()

  const draw = async () => {
    const id = await startJudging()
    await navigate({ to: '/designs/$id', params: { id } })
  }

  return (
    <Dialog open onClose={onClose} title="Judge what I have">
      <p className="text-sm text-ink-soft">
        Every part and connection is checked against what AWS allows, its limits and known risks. No answers
        are needed; those that matter to your design are asked beside it.
      </p>
      <ul className="mt-3.5 grid gap-2">
        <li>
          <button type="button" className={row} onClick={() => void draw()}>
            <PencilRuler aria-hidden />
            <Way name="Draw it" hint="Start empty, add your parts and connect them" />
          </button>
        </li>
        <li>
          <button type="button" className={row} onClick={() => input.current?.click()}>
            <FolderOpen aria-hidden />
            <Way
              name="Open a file or picture"
              hint="JSON, PNG or SVG that Waterline wrote: look at it first, then keep a copy"
            />
          </button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="File or picture"
            accept=".json,.png,.svg,application/json,image/png,image/svg+xml"
            onChange={({ target }) => {
              const file = target.files?.[0]
              // The same file can be chosen again.
              target.value = ''
              if (file !== undefined) void open(file)
            }}
          />
        </li>
        <li>
          <Link to="/open" className={row} onClick={onClose}>
            <Link2 aria-hidden />
            <Way name="Open a link" hint="That somebody shared with you" />
          </Link>
        </li>
      </ul>
      {fault !== null && (
        <p role="alert" className="mt-3 rounded-control bg-bad-soft px-3 py-2 text-sm">
          {fault} Nothing of yours has changed.
        </p>
      )}
    </Dialog>
  )
}

function Way({ name, hint }: { readonly name: string; readonly hint: string }) {
  return (
    <span>
      <span className="block text-md/5 font-semibold">{name}</span>
      <span className="mt-0.5 block text-sm text-ink-soft">{hint}</span>
    </span>
  )
}
