import { useId, useState } from 'react'
import { formatNumber } from '../../design/format.ts'
import { classNames } from './class-names.ts'
import { readNumber } from './read-number.ts'

interface NumberFieldProps {
  label: string
  /** Label and field on one line, as in a panel of settings. */
  inline?: boolean
  /** Undefined: not set. */
  value: number | undefined
  /** Called with a number within the limits, or undefined when the field was emptied and may be. */
  onChange: (value: number | undefined) => void
  /** What is counted: 's', 'days', 'messages a second'. */
  unit?: string
  min?: number
  max?: number
  /** Whole numbers only. */
  whole?: boolean
  /** May be left empty. */
  optional?: boolean
  hint?: string
  /** A judgement from outside, such as a failed check; it colours the field and is read out with it. */
  warning?: string
  disabled?: boolean
}

/**
 * A number with its unit. It takes what people type ("1,500", "2.5k") and passes it on when they leave
 * the field or press Enter; while it can't be understood, the last good value stands.
 */
export function NumberField({
  label,
  inline = false,
  value,
  onChange,
  unit,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
  whole = false,
  optional = false,
  hint,
  warning,
  disabled = false,
}: NumberFieldProps) {
  const id = useId()
  // What is being typed; undefined when nothing is, and the value from outside is shown.
  const [draft, setDraft] = useState<string>()
  const [fault, setFault] = useState<string>()

  const commit = () => {
    if (draft === undefined) return
    const read = readNumber(draft, { min, max, whole, optional })
    if (!read.ok) {
      setFault(read.sentence)
      return
    }
    setDraft(undefined)
    setFault(undefined)
    if (read.value !== value) onChange(read.value)
  }

  const message = fault ?? warning ?? hint
  return (
    <div className={classNames('text-sm', inline && 'grid grid-cols-[1fr_auto] items-center gap-x-3')}>
      <label htmlFor={id} className={classNames('block', inline ? 'text-ink' : 'mb-1 font-medium')}>
        {label}
      </label>
      <div
        className={classNames(
          'flex items-center rounded-control border bg-card focus-within:outline-2 focus-within:outline-water',
          fault !== undefined
            ? 'border-bad'
            : warning !== undefined
              ? 'border-caution'
              : 'border-line-strong',
          inline ? 'w-32' : 'w-full max-w-56',
          disabled && 'opacity-50',
        )}
      >
        <input
          id={id}
          type="text"
          inputMode={whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          disabled={disabled}
          value={draft ?? (value === null || value === undefined ? '' : formatNumber(value, 6))}
          aria-invalid={fault !== undefined}
          aria-describedby={classNames(
            unit !== undefined && `${id}-unit`,
            message !== undefined && `${id}-message`,
          )}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape' && draft !== undefined) {
              event.stopPropagation()
              setDraft(undefined)
              setFault(undefined)
            }
          }}
          className="min-h-8 w-full min-w-0 rounded-control bg-transparent px-2.5 text-right font-semibold outline-none"
        />
        {unit === undefined ? null : (
          <span id={`${id}-unit`} className="pr-2.5 whitespace-nowrap text-ink-soft">
            {unit}
          </span>
        )}
      </div>
      {message === undefined ? null : (
        <p
          id={`${id}-message`}
          role={fault === undefined ? undefined : 'alert'}
          className={classNames(
            'col-span-2 mt-1 text-xs',
            fault !== undefined ? 'text-bad' : warning !== undefined ? 'text-caution' : 'text-ink-soft',
          )}
        >
          {message}
        </p>
      )}
    </div>
  )
}
