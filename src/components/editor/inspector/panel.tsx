import { Trash2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'

/** Pieces that the panels of the inspector share. */

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="mb-1.5 text-sm font-semibold">{title}</h3>
      {children}
    </section>
  )
}

interface NameFieldProps {
  readonly label: string
  readonly value: string
  /** The reason if it cannot be kept. */
  onChange(value: string): string | undefined
}

/** A name that is read as a heading and edited in place. */
export function NameField({ label, value, onChange }: NameFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string>()
  const keep = () => {
    if (draft === null) return
    const reason = draft === value ? undefined : onChange(draft)
    setFault(reason)
    if (reason === undefined) setDraft(null)
  }
  return (
    <div className="min-w-0 grow">
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape' && draft !== null) {
            event.preventDefault()
            setDraft(null)
            setFault(undefined)
          }
        }}
        className="-ml-1.5 w-full rounded-mark border border-transparent bg-transparent px-1.5 text-lg font-semibold hover:border-line-strong focus:border-line-strong"
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} role="alert" className="text-xs text-bad">
          {fault}
        </p>
      )}
    </div>
  )
}

export function DeleteButton({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <Button kind="danger" className="mt-6 w-full" onClick={onClick}>
      <Trash2 aria-hidden />
      {label}
    </Button>
  )
}

/** A word and its value on a line. */
export function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-3 border-b border-line py-1.5 text-sm last:border-b-0">
      <dt>{name}</dt>
      <dd className="text-right font-semibold">{children}</dd>
    </div>
  )
}
