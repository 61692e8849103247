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
      <span className="relative h-5 w-8.5 shrink-0">
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          aria-checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          // Over what is drawn, so that whatever points at the switch points at it.
          className="peer absolute inset-0 m-0 size-full cursor-[inherit] opacity-0"
        />
        <span
          aria-hidden
          className="pointer-events-none block h-full rounded-full bg-line-strong transition-colors duration-100 peer-checked:bg-water peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-water peer-disabled:opacity-60 after:absolute after:top-0.5 after:left-0.5 after:size-4 after:rounded-full after:bg-card after:transition-transform after:duration-100 peer-checked:after:translate-x-3.5"
        />
      </span>
      <span>{children}</span>
    </label>
  )
}
