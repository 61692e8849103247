import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useId, useState } from 'react'
import { questionNames } from '#content/questions/names.ts'
import { plural } from '../../design/format.ts'
import { factsBehind, findingText } from '../../engine/explain.ts'
import type { Finding, Verdict } from '../../engine/types.ts'
import { whyAsked } from '../../engine/worded.ts'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { bySeverity } from './fit-cell.ts'

const FactList = lazy(() => import('../ui/fact-list.tsx').then(({ FactList }) => ({ default: FactList })))

export const verdictLooks: Readonly<Record<Verdict, { readonly tone: BadgeTone; readonly words: string }>> = {
  met: { tone: 'good', words: '✓ Met' },
  partly: { tone: 'caution', words: '◐ Partly' },
  missed: { tone: 'bad', words: '✕ Missed' },
  blocked: { tone: 'bad', words: '✕ Ruled out' },
  unknown: { tone: 'neutral', words: '? Not known' },
}

/** Findings from worst to best, each with the facts and sources behind it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="grid gap-4">
      {bySeverity(findings).map((finding) => (
        <li key={finding.id}>
          <FindingItem finding={finding} />
        </li>
      ))}
    </ul>
  )
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { tone, words } = verdictLooks[finding.verdict]
  return (
    <div className="text-sm">
      <p>
        <Badge tone={tone}>{words}</Badge> {findingText(finding)}
        {finding.verdict === 'unknown' && ` ${whyAsked(finding)}`}
      </p>
      <div className="mt-0.5 text-xs text-ink-soft">
        {finding.question !== undefined && (
          <>
            Asked by{' '}
            <Link
              to="/guide/$question"
              params={{ question: finding.question }}
              search={{ from: 'result' }}
              className="font-medium text-water hover:underline"
            >
              {questionNames[finding.question]}
            </Link>
            {finding.strength === 'must' && ', a must'}.
          </>
        )}
        <Facts facts={factsBehind(finding)} />
      </div>
    </div>
  )
}

interface FactsProps {
  readonly facts: readonly string[]
  readonly open?: boolean
}

/** The facts behind a sentence: a word after it that opens them below, loaded when they are asked for. */
export function Facts({ facts, open: openAtFirst = false }: FactsProps) {
  const [open, setOpen] = useState(openAtFirst)
  const id = useId()
  if (facts.length === 0) return null
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="screen-only ml-1 min-h-6 rounded-mark text-xs font-medium whitespace-nowrap text-water hover:underline"
      >
        {plural(facts.length, 'fact')} <span aria-hidden>{open ? '↑' : '↓'}</span>
      </button>
      <div id={id} className="mt-2 border-l-[3px] border-water-soft pl-3 empty:hidden">
        {open && (
          <Suspense fallback={<p className="text-xs text-ink-soft">Loading the facts…</p>}>
            <FactList facts={facts} />
          </Suspense>
        )}
      </div>
    </>
  )
}
