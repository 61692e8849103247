import { lazy, Suspense } from 'react'
import { axes } from '#content/axes.ts'
import { metrics } from '#content/metrics.ts'
import { factsBehind, findingText } from '../../engine/explain.ts'
import type { Assessment, Finding, Verdict } from '../../engine/types.ts'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { Facts } from '../ui/facts.tsx'
import { bySeverity } from './fit-cell.ts'

const tones: Readonly<Record<Verdict, BadgeTone>> = {
  met: 'good',
  partly: 'caution',
  missed: 'bad',
  blocked: 'bad',
  unknown: 'neutral',
}

const marks: Readonly<Record<Verdict, string>> = {
  met: '✓',
  partly: '',
  missed: '✕',
  blocked: '✕',
  unknown: '?',
}

const Traps = lazy(() => import('./traps.tsx').then(({ Traps }) => ({ default: Traps })))

interface WatchOutProps {
  readonly assessment: Assessment
  readonly pattern: string
}

/** What the shown design does not fully do, what nobody knows of it, and what goes wrong with its pattern. */
export function WatchOut({ assessment, pattern }: WatchOutProps) {
  const open = bySeverity(
    assessment.findings.filter(({ verdict, origin }) => verdict !== 'met' && origin === 'answer'),
  )
  return (
    <ul className="grid gap-2.5 text-sm">
      {open.length === 0 && <li className="text-ink-soft">Nothing that you asked for is missed.</li>}
      {open.map((finding) => (
        <li key={finding.id}>
          <Badge tone={tones[finding.verdict]}>
            {marks[finding.verdict]} {labelOf(finding)}
          </Badge>{' '}
          <span className="text-ink-soft">{findingText(finding)}</span>
          <Facts facts={factsBehind(finding)} />
        </li>
      ))}
      <Suspense>
        <Traps pattern={pattern} />
      </Suspense>
    </ul>
  )
}

function labelOf({ metric, axis }: Finding): string {
  if (metric !== undefined) return metrics[metric].label
  return axes.find(({ id }) => id === axis)?.short ?? ''
}
