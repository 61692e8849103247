import type { ReactNode } from 'react'

interface SwitchProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
  /** What is switched; it is the name. */
  readonly children: ReactNode
}

/** A check box that looks like a switch. */
export function Switch({ checked, onChange, disabled = false, children }: SwitchProps) {
  return (
    <label
      className={`flex w-fit items-center gap-2.5 text-sm ${disabled ? 'text-ink-faint' : 'cursor-pointer'}`}
    >
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="peer sr-only"
      />
      <span
        aria-hidden
        className="relative h-5 w-8.5 shrink-0 rounded-full bg-line-strong transition-colors duration-100 peer-checked:bg-water peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-water peer-disabled:opacity-60 after:absolute after:top-0.5 after:left-0.5 after:size-4 after:rounded-full after:bg-card after:transition-transform after:duration-100 peer-checked:after:translate-x-3.5"
      />
      <span>{children}</span>
    </label>
  )
}
