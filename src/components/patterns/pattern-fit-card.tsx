import { Link } from '@tanstack/react-router'
import { axes } from '#content/axes.ts'
import { findingText } from '../../engine/explain.ts'
import { fitLook } from '../result/fit-cell.ts'
import { Badge } from '../ui/badge.tsx'
import { classNames } from '../ui/class-names.ts'
import { catalogueEntry, coreLabel } from './catalogue.ts'
import { ordinal, type PatternFit } from './fit.ts'

/** How the pattern fits what the visitor answered, and what costs it most. */
export function PatternFitCard({ fit }: { readonly fit: PatternFit | null }) {
  if (fit === null) {
    return (
      <section className="screen-only mt-5 rounded-card border border-line bg-card p-4.5">
        <h2 className="text-md font-semibold">Does it fit you?</h2>
        <p className="mt-1 text-sm text-ink-soft">
          Say what your messages must survive, and this page says how well it does that.
        </p>
        <p className="mt-3">
          <Link to="/guide" className="text-sm font-semibold text-water hover:underline">
            Start with the first question
          </Link>
        </p>
      </section>
    )
  }
  const { candidate, rank, of, recommended, short, met, asked, why } = fit
  const { total, axes: byAxis } = candidate.assessment.fit
  const own = catalogueEntry(candidate.pattern)?.cores ?? []
  const core = own.length > 1 ? own.find(({ id }) => id === candidate.id) : undefined
  return (
    <section className="mt-5 rounded-card border border-line bg-card p-4.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-md font-semibold">Your workload</h2>
        <p className="text-sm text-ink-soft">
          {recommended ? 'The recommendation' : `${ordinal(rank)} of ${of} patterns`}
        </p>
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        {total !== null && (
          <span className="text-xl font-semibold">
            {total}
            <span className="sr-only"> of 100</span>
          </span>
        )}
        {recommended && <Badge tone="good">✓ Fits you best</Badge>}
        {candidate.blocked && <Badge tone="bad">✕ Ruled out by a deal-breaker</Badge>}
        <span className="text-sm text-ink-soft">
          {met} of {asked} demands met
          {core !== undefined && `, as ${coreLabel(core)}`}
        </span>
      </p>
      <ul className="mt-3 grid grid-cols-3 gap-x-1.5 gap-y-2">
        {axes.map(({ id, name, short: label }) => {
          const value = byAxis[id]
          const asks = candidate.assessment.findings.filter(
            (finding) => finding.axis === id && finding.origin === 'answer',
          )
          const look = fitLook(value, asks)
          return (
            <li key={id} className="text-center">
              <span className={classNames('block rounded-mark py-1 text-sm font-semibold', look.className)}>
                {look.mark !== '' && <span aria-hidden>{look.mark} </span>}
                {value ?? '–'}
                <span className="sr-only">, {look.words}</span>
              </span>
              <span className="mt-0.5 block text-xs text-ink-soft" title={name}>
                {label}
              </span>
            </li>
          )
        })}
      </ul>
      {why !== null && <p className="mt-3 text-sm">{why}</p>}
      {short.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="font-medium text-water">What it falls short of ({short.length})</summary>
          <ul className="mt-1.5 grid gap-1.5 text-ink-soft">
            {short.map((finding) => (
              <li key={finding.id}>{findingText(finding)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
