import { Search } from 'lucide-react'
import { useId } from 'react'
import { axes } from '#content/axes.ts'
import { needs } from '#content/patterns/words/needs.ts'
import { Button } from '../ui/button.tsx'
import { countsFor, type Filters, groupName, noFilters, partGroups } from './catalogue.ts'

interface FilterBarProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

/** Text, need, axis and service; each choice says how many patterns it would leave. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const textId = useId()
  const set = filters.text !== '' || filters.axis !== null || filters.need !== null || filters.part !== null
  return (
    <search className="screen-only flex flex-wrap items-end gap-3">
      <div className="grow max-sm:w-full sm:max-w-72">
        <label htmlFor={textId} className="mb-1 block text-sm font-medium">
          Find a pattern
        </label>
        <span className="flex items-center gap-2 rounded-control border border-line-strong bg-card px-2.5 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-water">
          <Search aria-hidden className="size-4 shrink-0 text-ink-soft" />
          <input
            id={textId}
            type="search"
            value={filters.text}
            onChange={(event) => onChange({ ...filters, text: event.target.value })}
            placeholder="fan-out, saga, claim check…"
            className="min-h-8 w-full bg-transparent text-sm outline-none placeholder:text-ink-soft"
          />
        </span>
      </div>
      <Choice
        label="You need to"
        all="Anything"
        choices={needs.map(({ id, name }) => ({ id, name }))}
        chosen={filters.need}
        counts={countsFor(
          filters,
          'need',
          needs.map(({ id }) => id),
        )}
        onChoose={(need) => onChange({ ...filters, need })}
      />
      <Choice
        label="Strong on"
        all="Any axis"
        choices={axes}
        chosen={filters.axis}
        counts={countsFor(
          filters,
          'axis',
          axes.map(({ id }) => id),
        )}
        onChoose={(axis) => onChange({ ...filters, axis })}
      />
      <Choice
        label="Built with"
        all="Any service"
        choices={partGroups.map((id) => ({ id, name: groupName(id) }))}
        chosen={filters.part}
        counts={countsFor(filters, 'part', partGroups)}
        onChoose={(part) => onChange({ ...filters, part })}
      />
      {set && (
        <Button kind="quiet" onClick={() => onChange(noFilters)}>
          Clear
        </Button>
      )}
    </search>
  )
}

interface ChoiceProps<Id extends string> {
  readonly label: string
  /** Words for no choice. */
  readonly all: string
  readonly choices: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: Id | null
  readonly counts: ReadonlyMap<Id, number>
  readonly onChoose: (id: Id | null) => void
}

function Choice<Id extends string>({ label, all, choices, chosen, counts, onChoose }: ChoiceProps<Id>) {
  const id = useId()
  return (
    <div className="max-sm:w-full max-sm:[&:not(:nth-of-type(2))]:w-[calc(50%-0.375rem)]">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => onChoose(choices.find((choice) => choice.id === event.target.value)?.id ?? null)}
        className="min-h-8.5 w-full rounded-control border border-line-strong bg-card px-2 text-sm sm:w-auto sm:max-w-60"
      >
        <option value="">{all}</option>
        {choices.map((choice) => {
          const count = counts.get(choice.id) ?? 0
          return (
            <option key={choice.id} value={choice.id} disabled={count === 0 && chosen !== choice.id}>
              {choice.name} ({count})
            </option>
          )
        })}
      </select>
    </div>
  )
}
