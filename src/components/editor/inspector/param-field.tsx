import { type ReactNode, useId, useState } from 'react'
import type { KindId, ParamSpec, ParamValue } from '#content/schema.ts'
import { formatValue } from '../../../design/format.ts'
import { checkParam } from '../../../design/params.ts'
import { classNames } from '../../ui/class-names.ts'
import { readQuantity } from '../../ui/quantity.ts'

interface ParamFieldProps {
  readonly spec: ParamSpec
  /** As set; undefined: the default holds. */
  readonly value: ParamValue | undefined
  /** For a part: what may be named, and what can be made anew. */
  readonly parts?: readonly { readonly id: string; readonly name: string }[]
  readonly fresh?: readonly { readonly id: KindId; readonly label: string }[]
  /** A finding about this parameter colours its field. */
  readonly warned?: boolean
  /** Undefined: back to the default. */
  onChange(value: ParamValue | undefined): void
  onFresh?(kind: KindId): void
}

/** One parameter as the field that fits it: label at the left, value at the right. */
export function ParamField(props: ParamFieldProps) {
  switch (props.spec.type) {
    case 'number':
      return <NumberParam {...props} />
    case 'switch':
      return <SwitchParam {...props} />
    case 'choice':
      return <ChoiceParam {...props} />
    case 'text':
      return <TextParam {...props} />
    case 'part':
      return <PartParam {...props} />
  }
}

const box =
  'h-8 rounded-control border bg-card px-2.5 text-sm font-semibold focus-visible:outline-offset-0 disabled:opacity-50'

interface LineProps {
  readonly id: string
  readonly label: string
  readonly message?: string | undefined
  /** The message tells of a mistake. */
  readonly wrong?: boolean
  /** Something that was found names it. */
  readonly warned?: boolean
  readonly children: ReactNode
}

function Line({ id, label, message, wrong = false, warned = false, children }: LineProps) {
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-2 border-b border-line py-1.5 last:border-b-0">
      <label htmlFor={id} className="text-sm">
        {label}
        {warned && <span className="sr-only"> (named by a finding)</span>}
      </label>
      {children}
      {message !== undefined && (
        <p
          id={`${id}-message`}
          role={wrong ? 'alert' : undefined}
          className={classNames('col-span-2 mt-1 text-xs', wrong ? 'text-bad' : 'text-ink-soft')}
        >
          {message}
        </p>
      )}
    </div>
  )
}

/** As people read it; exact digits where the words would round. */
export function shownValue(value: ParamValue, spec: ParamSpec): string {
  if (typeof value !== 'number') return ''
  const unit = spec.unit ?? 'count'
  const words = formatValue(value, unit)
  return readQuantity(words, unit) === value ? words : String(value)
}

function NumberParam({ spec, value, warned = false, onChange }: ParamFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string>()
  const unset = spec.default === ''

  const keep = () => {
    if (draft === null) return
    if (draft.trim() === '') {
      setDraft(null)
      setFault(undefined)
      if (value !== undefined) onChange(undefined)
      return
    }
    const number = readQuantity(draft, spec.unit)
    const check = checkParam(spec, number, () => false)
    if (number === null || !check.ok) {
      setFault(number === null ? `Enter ${hintOf(spec)}.` : check.ok ? undefined : check.reason)
      return
    }
    setDraft(null)
    setFault(undefined)
    if (check.value !== value) onChange(check.value)
  }

  return (
    <Line
      id={id}
      label={spec.label}
      message={fault ?? (draft === null ? undefined : rangeOf(spec))}
      wrong={fault !== undefined}
      warned={warned}
    >
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={unset ? 'not set' : undefined}
        value={draft ?? shownValue(value ?? spec.default, spec)}
        aria-invalid={fault !== undefined}
        aria-describedby={fault !== undefined || draft !== null ? `${id}-message` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape' && draft !== null) {
            event.preventDefault()
            setDraft(null)
            setFault(undefined)
          }
        }}
        className={classNames(
          box,
          'w-32 text-right placeholder:font-normal placeholder:text-ink-soft',
          fault !== undefined ? 'border-bad' : warned ? 'border-caution' : 'border-line-strong',
          value === undefined && draft === null && 'font-medium',
        )}
      />
    </Line>
  )
}

/** "a time such as 30 s or 14 days" */
function hintOf({ unit }: ParamSpec): string {
  if (unit === 'second') return 'a time such as 30 s, 15 min or 14 days'
  return 'a number such as 50 or 10k'
}

function rangeOf({ min, max, unit = 'count' }: ParamSpec): string | undefined {
  if (min === undefined || max === undefined) return undefined
  return `${formatValue(min, unit)} to ${formatValue(max, unit)}`
}

function SwitchParam({ spec, value, warned = false, onChange }: ParamFieldProps) {
  const id = useId()
  const on = (value ?? spec.default) === true
  return (
    <Line id={id} label={spec.label} warned={warned}>
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={on}
        onClick={() => onChange(!on === spec.default ? undefined : !on)}
        className={classNames(
          'relative my-1.5 h-5 w-8.5 rounded-full bg-line-strong transition-colors duration-100 after:absolute after:top-0.5 after:left-0.5 after:size-4 after:rounded-full after:bg-card after:transition-transform after:duration-100 aria-checked:bg-water aria-checked:after:translate-x-3.5',
          warned && 'ring-2 ring-caution ring-offset-2 ring-offset-card',
        )}
      />
    </Line>
  )
}

function ChoiceParam({ spec, value, warned = false, onChange }: ParamFieldProps) {
  const id = useId()
  return (
    <Line id={id} label={spec.label} warned={warned}>
      <Select
        id={id}
        warned={warned}
        value={String(value ?? spec.default)}
        options={(spec.choices ?? []).map((choice) => ({ id: choice.value, label: choice.label }))}
        onChange={(chosen) => onChange(chosen === spec.default ? undefined : chosen)}
      />
    </Line>
  )
}

interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
}

interface SelectProps<Id extends string> {
  readonly id: string
  readonly value: Id
  readonly options: readonly Choice<Id>[]
  readonly more?: { readonly label: string; readonly options: readonly Choice<Id>[] }
  readonly warned?: boolean
  onChange(value: Id): void
}

export function Select<Id extends string>({
  id,
  value,
  options,
  more,
  warned = false,
  onChange,
}: SelectProps<Id>) {
  return (
    <select
      id={id}
      value={value}
      onChange={({ target }) => {
        const all = [...options, ...(more?.options ?? [])]
        const chosen = all.find((option) => option.id === target.value)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      className={classNames(
        box,
        'max-w-40 min-w-32 pr-1 text-ellipsis [text-align-last:right]',
        warned ? 'border-caution' : 'border-line-strong',
      )}
    >
      <Options options={options} />
      {more !== undefined && more.options.length > 0 && (
        <optgroup label={more.label}>
          <Options options={more.options} />
        </optgroup>
      )}
    </select>
  )
}

function Options({ options }: { readonly options: readonly Choice<string>[] }) {
  return options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ))
}

function TextParam({ spec, value, onChange }: ParamFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string>()
  const now = typeof value === 'string' ? value : ''
  const keep = () => {
    if (draft === null) return
    const check = checkParam(spec, draft, () => false)
    if (!check.ok) return setFault(check.reason)
    setDraft(null)
    setFault(undefined)
    if (check.value !== now) onChange(check.value === '' ? undefined : check.value)
  }
  return (
    <Line id={id} label={spec.label} message={fault} wrong={fault !== undefined}>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={draft ?? now}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-message`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape' && draft !== null) {
            event.preventDefault()
            setDraft(null)
          }
        }}
        className={classNames(box, 'w-32', fault === undefined ? 'border-line-strong' : 'border-bad')}
      />
    </Line>
  )
}

const NEW = 'new:'

function PartParam({
  spec,
  value,
  parts = [],
  fresh = [],
  warned = false,
  onChange,
  onFresh,
}: ParamFieldProps) {
  const id = useId()
  return (
    <Line id={id} label={spec.label} warned={warned}>
      <Select
        id={id}
        warned={warned}
        value={typeof value === 'string' ? value : ''}
        options={[{ id: '', label: 'Nowhere' }, ...parts.map((part) => ({ id: part.id, label: part.name }))]}
        more={{ label: 'Add', options: fresh.map((one) => ({ id: `${NEW}${one.id}`, label: one.label })) }}
        onChange={(chosen) => {
          const kind = fresh.find((one) => chosen === NEW + one.id)?.id
          if (kind !== undefined) onFresh?.(kind)
          else onChange(chosen === '' ? undefined : chosen)
        }}
      />
    </Line>
  )
}
