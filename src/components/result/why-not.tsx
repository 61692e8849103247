import { lazy, Suspense, useState } from 'react'
import { patternLines } from '#content/patterns/lines.ts'
import { whyNot } from '../../engine/explain.ts'
import type { RankedCandidate, Recommendation } from '../../engine/types.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FindingList } from './finding-list.tsx'
import { simplicityText } from './simplicity-text.ts'

// What looks for other answers comes after the page itself.
const ChooseInstead = lazy(() =>
  import('../sensitivity/choose-instead.tsx').then((module) => ({ default: module.ChooseInstead })),
)

interface WhyNotProps {
  readonly recommendation: Recommendation
  /** The candidate on screen: it is not explained away. */
  readonly shown: string
  readonly onChoose: (candidate: RankedCandidate) => void
}

interface Rival {
  readonly candidate: RankedCandidate
  readonly name: string
  readonly text: string
}

/** Patterns beside the four services. */
const NEXT = 3

/** The four services and the next patterns, each with what cost it most and when it would be the choice. */
export function WhyNot({ recommendation, shown, onChoose }: WhyNotProps) {
  const [open, setOpen] = useState<Rival | null>(null)
  return (
    <>
      <ul className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {rivalsOf(recommendation, shown).map((rival) => (
          <li key={rival.candidate.id}>
            <button
              type="button"
              onClick={() => setOpen(rival)}
              className="group block w-full rounded-mark text-left text-sm"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="font-semibold group-hover:text-water group-hover:underline">
                  {rival.name}
                </span>
                <Rank of={rival.candidate} />
              </span>
              <span className="block text-ink-soft">{rival.text}</span>
              <Suspense>
                <ChooseInstead candidate={rival.candidate} />
              </Suspense>
            </button>
          </li>
        ))}
      </ul>
      <Dialog
        open={open !== null}
        onClose={() => setOpen(null)}
        title={open?.name ?? ''}
        footer={
          open !== null && (
            <>
              <Button onClick={() => setOpen(null)}>Close</Button>
              <Button
                kind="primary"
                onClick={() => {
                  onChoose(open.candidate)
                  setOpen(null)
                }}
              >
                Use this one instead
              </Button>
            </>
          )
        }
      >
        {open !== null && <RivalFindings rival={open} />}
      </Dialog>
    </>
  )
}

/** Why it stands where it does: ruled out, or its fit and what is taken off for simplicity. */
function Rank({ of: { blocked, assessment } }: { readonly of: RankedCandidate }) {
  return (
    <span className="shrink-0 text-ink-soft">
      {blocked ? (
        '✕ ruled out'
      ) : (
        <>
          {assessment.fit.total ?? '–'}
          {assessment.simplicity > 0 && (
            <span className="text-xs">
              {' '}
              {simplicityText(assessment)}
              <span className="sr-only"> for simplicity</span>
            </span>
          )}
        </>
      )}
    </span>
  )
}

function RivalFindings({ rival: { candidate } }: { readonly rival: Rival }) {
  const asked = candidate.assessment.findings.filter(({ origin }) => origin === 'answer')
  const short = asked.filter(({ verdict }) => verdict !== 'met')
  const met = asked.length - short.length
  return (
    <>
      <p className="mb-4 text-sm text-ink-soft">{patternLines[candidate.pattern]?.line}</p>
      {short.length === 0 ? (
        <p className="text-sm">It meets everything that was asked.</p>
      ) : (
        <FindingList findings={short} />
      )}
      <p className="mt-4 text-sm text-ink-soft">
        It meets {met} of {asked.length} demands.
      </p>
    </>
  )
}

/** Best first: the services' best variants, and the best candidate of each of the next patterns. */
function rivalsOf(recommendation: Recommendation, shown: string): readonly Rival[] {
  const { services, candidates, winner } = recommendation
  const texts = new Map(whyNot(recommendation).map(({ candidate, text }) => [candidate, text]))
  const serviceNames = new Map(
    services.map(({ candidate, name, variant }) => [candidate, `${name}, ${variant}`]),
  )
  const shownPattern = candidates.find(({ id }) => id === shown)?.pattern
  const patterns = new Set(shownPattern === undefined ? [] : [shownPattern])
  const rivals: Rival[] = []
  let next = 0
  for (const candidate of candidates) {
    const service = serviceNames.get(candidate.id)
    const text = candidate.id === winner?.id ? 'This is what Waterline recommends.' : texts.get(candidate.id)
    if (candidate.id === shown || text === undefined) continue
    if (service === undefined && candidate.id !== winner?.id) {
      if (next >= NEXT || patterns.has(candidate.pattern)) continue
      next++
    }
    patterns.add(candidate.pattern)
    rivals.push({ candidate, name: service ?? candidate.name, text })
  }
  return rivals
}
