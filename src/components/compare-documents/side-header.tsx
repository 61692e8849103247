import { type FormEvent, useId, useState } from 'react'
import { readLink } from '../../formats/link.ts'
import { Button } from '../ui/button.tsx'
import type { SideChoice } from './sides.ts'

/** A document that can be chosen by name, beside pasting a link. */
export interface Offer {
  readonly choice: Exclude<SideChoice, { readonly from: 'link' | 'none' }>
  readonly name: string
}

const keyOf = (choice: SideChoice): string => (choice.from === 'saved' ? choice.id : choice.from)

interface SideHeaderProps {
  /** "Left" or "Right". */
  readonly label: string
  readonly choice: SideChoice
  readonly offers: readonly Offer[]
  /** Title of what is shown; null where nothing is. */
  readonly title: string | null
  /** Why nothing is shown, where something was tried. */
  readonly fault: string | null
  readonly onChoose: (choice: SideChoice) => void
}

/** Which document a side shows, and a way to show another. */
export function SideHeader({ label, choice, offers, title, fault, onChoose }: SideHeaderProps) {
  const [pasting, setPasting] = useState(choice.from === 'none')
  const own = useId()
  const value = pasting ? 'paste' : keyOf(choice)
  return (
    <div className="rounded-card border border-line bg-card px-3.5 py-3">
      <label htmlFor={own} className="text-xs text-ink-soft">
        {label}
      </label>
      <select
        id={own}
        value={value}
        onChange={({ target }) => {
          const offer = offers.find((one) => keyOf(one.choice) === target.value)
          setPasting(target.value === 'paste')
          if (offer !== undefined) onChoose(offer.choice)
        }}
        className="mt-0.5 block min-h-8.5 w-full rounded-control border border-line-strong bg-card px-2 text-sm font-semibold"
      >
        {choice.from === 'link' && <option value="link">{title ?? 'A link'}</option>}
        {offers.map(({ choice: offered, name }) => (
          <option key={keyOf(offered)} value={keyOf(offered)}>
            {name}
          </option>
        ))}
        <option value="paste">Another link…</option>
      </select>
      {fault !== null && !pasting && (
        <p role="alert" className="mt-2 text-sm text-bad">
          {fault}
        </p>
      )}
      {pasting && (
        <PasteField
          label={label}
          onOpen={(fragment) => {
            setPasting(false)
            onChoose({ from: 'link', fragment })
          }}
        />
      )}
    </div>
  )
}

interface PasteFieldProps {
  readonly label: string
  readonly onOpen: (fragment: string) => void
}

function PasteField({ label, onOpen }: PasteFieldProps) {
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const own = useId()
  const open = (event: FormEvent) => {
    event.preventDefault()
    const link = readLink(text)
    if (link.ok) onOpen(link.fragment)
    else setFault(link.reason)
  }
  return (
    <form onSubmit={open} className="mt-2.5">
      <label htmlFor={own} className="text-sm font-medium">
        Link for the {label.toLowerCase()}
      </label>
      <textarea
        id={own}
        rows={2}
        value={text}
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${own}-fault`}
        onChange={(event) => setText(event.target.value)}
        className="mt-1 block w-full rounded-control border border-line-strong bg-paper p-2 font-mono text-xs break-all"
      />
      {fault !== null && (
        <p id={`${own}-fault`} role="alert" className="mt-1 text-sm text-bad">
          {fault}
        </p>
      )}
      <Button type="submit" size="small" disabled={text.trim() === ''} className="mt-2">
        Show it
      </Button>
    </form>
  )
}
