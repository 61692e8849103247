import { Link } from '@tanstack/react-router'
import { AwsIcon, iconUrl } from '../ui/aws-icon.tsx'
import { Badge } from '../ui/badge.tsx'
import type { CatalogueEntry } from './catalogue.ts'
import type { PatternFit } from './fit.ts'
import { Thumbnail } from './thumbnail.tsx'

interface PatternCardProps {
  readonly entry: CatalogueEntry
  /** How it fits the visitor's answers; null while there are none. */
  readonly fit: PatternFit | null
}

const KINDS_SHOWN = 5

export function PatternCard({ entry, fit }: PatternCardProps) {
  const { id, name, line, eip, cores } = entry
  // The queue's icon once, though a queue and a FIFO queue are two kinds.
  const icons = new Map(entry.kinds.map((kind) => [iconUrl(kind), kind]))
  icons.delete(undefined)
  return (
    <article className="relative flex h-full flex-col rounded-card border border-line bg-card has-[a:hover]:border-water">
      <div className="flex h-44 items-center justify-center overflow-hidden rounded-t-card border-b border-line bg-canvas p-3">
        <Thumbnail core={cores[0]} />
      </div>
      <div className="flex grow flex-col p-4">
        <h2 className="text-md font-semibold">
          <Link
            to="/patterns/$id"
            params={{ id }}
            className="after:absolute after:inset-0 after:rounded-card hover:text-water"
          >
            {name}
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">{line}</p>
        {eip.length > 0 && (
          <p className="mt-1.5 text-xs text-ink-soft">{eip.map((one) => one.name).join(' · ')}</p>
        )}
        <div className="mt-auto flex items-end justify-between gap-3 pt-3.5">
          <span className="flex gap-1" aria-hidden>
            {[...icons.values()].slice(0, KINDS_SHOWN).map((kind) => (
              <AwsIcon key={kind} kind={kind} size={20} />
            ))}
          </span>
          {fit !== null && <FitBadge fit={fit} />}
        </div>
      </div>
    </article>
  )
}

function FitBadge({ fit }: { readonly fit: PatternFit }) {
  if (fit.recommended) return <Badge tone="good">Fits you best</Badge>
  if (fit.candidate.blocked) return <Badge tone="bad">✕ Ruled out for you</Badge>
  const { total } = fit.candidate.assessment.fit
  return total === null ? null : <Badge>Your fit {total}</Badge>
}
