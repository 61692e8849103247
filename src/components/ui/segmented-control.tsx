import { useId } from 'react'
import { classNames } from './class-names.ts'

interface SegmentedControlProps<Value extends string> {
  /** What is chosen between; spoken, and shown when `showLabel` is set. */
  label: string
  showLabel?: boolean
  options: readonly { readonly value: Value; readonly label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few, all in view: radio buttons that look like one control. */
export function SegmentedControl<Value extends string>({
  label,
  showLabel = false,
  options,
  value,
  onChange,
}: SegmentedControlProps<Value>) {
  const name = useId()
  return (
    <fieldset className="inline-block">
      <legend className={showLabel ? 'mb-1.5 text-sm font-medium' : 'sr-only'}>{label}</legend>
      <div className="inline-flex flex-wrap gap-0.5 rounded-control border border-line-strong bg-card p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              'cursor-pointer rounded-mark px-2.5 py-1 text-sm font-medium text-ink-soft hover:text-ink',
              'has-checked:bg-water-soft has-checked:font-semibold has-checked:text-water',
              'has-focus-visible:outline-2 has-focus-visible:outline-water',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
