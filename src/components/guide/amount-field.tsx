import { useId, useState } from 'react'
import type { AmountSpec } from '#content/schema.ts'
import { formatCount, formatNumber } from '../../design/format.ts'
import { classNames } from '../ui/class-names.ts'
import { readNumber } from '../ui/read-number.ts'
import { amountAt, SLIDER_STEPS, sliderOf } from './answering.ts'

interface AmountFieldProps {
  readonly inputId: string
  readonly label: string
  readonly spec: AmountSpec
  /** Undefined while nothing was said. */
  readonly value: number | undefined
  readonly onChange: (value: number) => void
  /** Typing or dragging has ended. */
  readonly onDone: () => void
}

/** A number with its unit, typed or dragged. What is typed is kept exactly; the slider rounds to two digits. */
export function AmountField({ inputId, label, spec, value, onChange, onDone }: AmountFieldProps) {
  const id = useId()
  // What is being typed; undefined when nothing is, and the value is shown.
  const [draft, setDraft] = useState<string>()
  const [fault, setFault] = useState<string>()

  const type = (text: string) => {
    setDraft(text)
    const read = readNumber(text, { ...limits(spec), optional: false })
    setFault(read.ok ? undefined : read.sentence)
    if (read.ok && read.value !== undefined) onChange(read.value)
  }
  const finish = () => {
    setDraft(undefined)
    setFault(undefined)
    onDone()
  }

  return (
    <div className="px-4.5 pb-3.5 pl-15.5 max-sm:px-4">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2.5">
        <span
          className={classNames(
            'flex items-center rounded-control border bg-card focus-within:outline-2 focus-within:outline-water',
            fault === undefined ? 'border-line-strong' : 'border-bad',
          )}
        >
          <input
            id={inputId}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-label={label}
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}-unit ${id}-range`}
            value={draft ?? (value === undefined ? '' : formatNumber(value, 6))}
            placeholder={formatNumber(spec.start, 6)}
            onChange={(event) => type(event.target.value)}
            onBlur={finish}
            className="min-h-9 w-28 rounded-control bg-transparent pr-1.5 pl-3 text-right text-md font-semibold outline-none placeholder:font-normal placeholder:text-ink-faint"
          />
          <label htmlFor={inputId} id={`${id}-unit`} className="pr-3 text-sm whitespace-nowrap text-ink-soft">
            {spec.unit}
          </label>
        </span>
        <input
          type="range"
          min={0}
          max={SLIDER_STEPS}
          step={1}
          value={sliderOf(value ?? spec.start, spec)}
          aria-label={`${label}, by slider`}
          aria-valuetext={`${formatNumber(value ?? spec.start, 6)} ${spec.unit}`}
          onChange={(event) => {
            setDraft(undefined)
            setFault(undefined)
            onChange(amountAt(Number(event.target.value), spec))
          }}
          onPointerUp={onDone}
          onBlur={onDone}
          className="h-6 min-w-40 flex-1 cursor-pointer accent-water"
        />
      </div>
      <p
        id={`${id}-range`}
        role={fault === undefined ? undefined : 'alert'}
        className={classNames('mt-1.5 text-xs', fault === undefined ? 'text-ink-soft' : 'text-bad')}
      >
        {fault ?? `From ${formatCount(spec.min)} to ${formatCount(spec.max)}. The slider is logarithmic.`}
      </p>
    </div>
  )
}

function limits({ min, max }: AmountSpec): { min: number; max: number; whole: boolean } {
  return { min, max, whole: false }
}
