import { useId } from 'react'
import { regions } from '#content/regions.ts'
import type { RegionId } from '#content/schema.ts'
import { regionOf } from './fact-book.ts'

interface RegionSelectProps {
  readonly value: RegionId
  readonly onChange: (region: RegionId) => void
}

/** Which region's figures are shown. */
export function RegionSelect({ value, onChange }: RegionSelectProps) {
  const id = useId()
  return (
    <span className="inline-flex items-center gap-2">
      <label htmlFor={id} className="text-sm text-ink-soft">
        Region
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(regionOf(event.target.value))}
        className="min-h-8.5 rounded-control border border-line-strong bg-card px-2 text-sm font-medium hover:border-ink-faint"
      >
        {regions.map((region) => (
          <option key={region.id} value={region.id}>
            {region.city} · {region.id}
          </option>
        ))}
      </select>
    </span>
  )
}
