interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A check box that looks like a switch. */
export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className="inline-flex min-h-8.5 cursor-pointer items-center gap-2 text-sm font-medium">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="peer sr-only"
      />
      <span
        aria-hidden
        className="h-5 w-9 rounded-full border border-line-strong bg-card p-0.5 transition-colors duration-100 peer-checked:border-water peer-checked:bg-water peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-water [&>span]:bg-ink-soft peer-checked:[&>span]:translate-x-4 peer-checked:[&>span]:bg-on-water"
      >
        <span className="block size-3.5 rounded-full transition-transform duration-100" />
      </span>
      {label}
    </label>
  )
}
