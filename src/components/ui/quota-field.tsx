import { useEffect, useId, useRef, useState } from 'react'
import { factProse } from '#content/facts/prose/index.ts'
import type { AccountQuota } from '#content/quotas.ts'
import type { Unit } from '#content/schema.ts'
import { formatValue } from '../../design/format.ts'
import { MAX_QUOTA } from '../../design/model.ts'
import { factOf } from '../../engine/citations.ts'
import { contextOf } from '../../engine/requirements.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { Button } from './button.tsx'
import { readQuantity } from './quantity.ts'

interface QuotaFieldProps {
  readonly fact: AccountQuota
  /** Says what the quota is and what AWS publishes, where nothing beside it does. */
  readonly named?: boolean
}

/** The account's own quota: a word that opens a field, and what was entered with the way back. Undone like any change. */
export function QuotaField({ fact, named = false }: QuotaFieldProps) {
  const workload = useDocumentStore((state) => state.history.present.workload)
  const entered = workload.quotas?.[fact]
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { setQuota } = useDocumentStore.getState()
  const { unit, value, byRegion } = factOf(fact)
  const { region } = contextOf(workload)
  const published = `${formatValue(byRegion?.[region] ?? value, unit)}${byRegion === undefined ? '' : ` in ${region}`}`
  const label = factProse[fact].label
  const close = () => {
    setOpen(false)
    // What had the focus is gone: it goes back to what opened the field.
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (open)
    return (
      <QuotaForm
        label={label}
        unit={unit}
        value={entered}
        published={published}
        onSet={(figure) => {
          setQuota(fact, figure)
          close()
        }}
        onCancel={close}
      />
    )
  return (
    <p className="text-xs text-ink-soft">
      {named && <span className="block text-sm text-ink">{label}</span>}
      {named && entered === undefined && <>AWS publishes {published}. </>}
      {entered !== undefined && (
        <>
          <span className="font-medium text-ink">
            Your account’s quota, entered by you: {formatValue(entered, unit)}.
          </span>{' '}
          AWS publishes {published}.{' '}
        </>
      )}
      <button
        ref={opener}
        type="button"
        onClick={() => setOpen(true)}
        className="screen-only min-h-6 rounded-mark font-medium text-water hover:underline"
      >
        {entered === undefined ? 'Enter your account’s quota' : 'Change'}
        <span className="sr-only">: {label}</span>
      </button>
      {entered !== undefined && (
        <button
          type="button"
          onClick={() => {
            setQuota(fact, undefined)
            opener.current?.focus()
          }}
          className="screen-only ml-3 min-h-6 rounded-mark font-medium text-water hover:underline"
        >
          Back to what AWS publishes
          <span className="sr-only">: {label}</span>
        </button>
      )}
    </p>
  )
}

const unitWords: Readonly<Partial<Record<Unit, string>>> = {
  'message-per-second': 'a second',
  'request-per-second': 'requests a second',
  'call-per-second': 'calls a second',
  'byte-per-second': 'bytes a second, or “5 MB”',
  byte: 'bytes, or “5 MB”',
  second: 'seconds',
}

interface QuotaFormProps {
  readonly label: string
  readonly unit: Unit
  readonly value: number | undefined
  readonly published: string
  readonly onSet: (figure: number) => void
  readonly onCancel: () => void
}

function QuotaForm({ label, unit, value, published, onSet, onCancel }: QuotaFormProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value === undefined ? '' : `${value}`)
  const [fault, setFault] = useState<string>()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <form
      className="my-1 text-xs"
      onSubmit={(event) => {
        event.preventDefault()
        const figure = readQuantity(text, unit)
        if (figure === null) setFault('Enter a number, such as 1,500 or 2.5k.')
        else if (figure <= 0 || figure > MAX_QUOTA) setFault('Enter a number above 0.')
        else onSet(figure)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Whatever the field stands in stays open.
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
    >
      <label htmlFor={id} className="font-medium text-ink">
        Your account’s quota
        <span className="font-normal text-ink-soft">
          : {label.charAt(0).toLowerCase() + label.slice(1)}
          {unitWords[unit] !== undefined && `, ${unitWords[unit]}`}. AWS publishes {published}.
        </span>
      </label>
      <span className="mt-1 flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : `${id}-fault`}
          onChange={(event) => setText(event.target.value)}
          className={`min-h-7 w-32 rounded-control border bg-card px-2 text-right text-sm font-semibold ${fault === undefined ? 'border-line-strong' : 'border-bad'}`}
        />
        <Button type="submit" size="small" kind="primary">
          Use it
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </span>
      {fault !== undefined && (
        <span id={`${id}-fault`} role="alert" className="mt-1 block text-bad">
          {fault}
        </span>
      )}
    </form>
  )
}
