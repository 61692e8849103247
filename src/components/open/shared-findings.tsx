import { ChevronDown } from 'lucide-react'
import { axes } from '#content/axes.ts'
import type { WaterlineDocument } from '../../design/model.ts'
import { factsBehind, findingText } from '../../engine/explain.ts'
import type { Finding } from '../../engine/types.ts'
import { assessmentOf } from '../../stores/judgement.ts'
import { askedOn, bySeverity, fitLook } from '../result/fit-cell.ts'
import { verdictLooks } from '../result/verdict-looks.ts'
import { Badge } from '../ui/badge.tsx'
import { Facts } from '../ui/facts.tsx'

/** How the design fits, axis by axis, with every verdict behind it and its facts. */
export function SharedFindings({ document }: { readonly document: WaterlineDocument }) {
  const assessment = assessmentOf(document)
  const asked = axes.flatMap((axis) => {
    const findings = askedOn(axis.id, assessment)
    return findings.length === 0 ? [] : [{ ...axis, findings, fit: assessment.fit.axes[axis.id] }]
  })
  const notes = new Map(document.accepted.map(({ finding, note }) => [finding, note]))
  if (asked.length === 0) return null
  return (
    <section className="mt-7">
      <h2 className="text-md font-semibold">How it fits</h2>
      <div className="mt-2 overflow-hidden rounded-card border border-line bg-card">
        {asked.map(({ id, name, findings, fit }) => {
          const look = fitLook(fit, findings)
          return (
            <details key={id} className="group border-b border-line last:border-b-0">
              <summary className="flex items-center gap-3 px-3.5 py-2 text-sm hover:bg-water-soft/50">
                <span
                  className={`w-14 shrink-0 rounded-mark py-0.5 text-center font-semibold ${look.className}`}
                >
                  {look.mark} {fit ?? '–'}
                </span>
                <span className="font-semibold">{name}</span>
                <span className="text-ink-soft">{look.words}</span>
                <ChevronDown
                  aria-hidden
                  className="ml-auto size-4 shrink-0 text-ink-soft group-open:rotate-180"
                />
              </summary>
              <FindingItems findings={findings} notes={notes} />
            </details>
          )
        })}
      </div>
    </section>
  )
}

interface FindingItemsProps {
  readonly findings: readonly Finding[]
  /** Why findings were accepted, by id. */
  readonly notes: ReadonlyMap<string, string>
}

function FindingItems({ findings, notes }: FindingItemsProps) {
  return (
    <ul className="grid gap-3 px-3.5 pt-1 pb-3.5 text-sm">
      {bySeverity(findings).map((finding) => {
        const note = notes.get(finding.id)
        return (
          <li key={finding.id}>
            <Badge tone={verdictLooks[finding.verdict].tone}>{verdictLooks[finding.verdict].words}</Badge>{' '}
            {findingText(finding)}
            <Facts facts={factsBehind(finding)} />
            {note !== undefined && (
              <p className="mt-1 text-ink-soft">
                <strong className="font-semibold">Accepted{note === '' ? '.' : ':'}</strong> {note}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
