import type { Contender, Contenders } from './contenders.ts'

interface ContenderSelectProps {
  readonly label: string
  readonly contenders: Contenders
  /** Empty while nothing is chosen. */
  readonly value: string
  readonly onChange: (candidate: string) => void
  /** Stands above the lists. */
  readonly first?: { readonly id: string; readonly name: string }
}

/** A service or a pattern out of all. */
export function ContenderSelect({ label, contenders, value, onChange, first }: ContenderSelectProps) {
  const options = (list: readonly Contender[]) =>
    list
      .filter(({ candidate }) => candidate.id !== first?.id)
      .map(({ name, candidate }) => (
        <option key={candidate.id} value={candidate.id}>
          {name}
        </option>
      ))
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className="min-h-8.5 w-full min-w-0 rounded-control border border-line-strong bg-card px-2.5 text-sm"
    >
      {value === '' && <option value="">Choose…</option>}
      {first !== undefined && <option value={first.id}>{first.name}</option>}
      <optgroup label="Services">{options(contenders.services)}</optgroup>
      <optgroup label="Patterns">{options(contenders.patterns)}</optgroup>
    </select>
  )
}
