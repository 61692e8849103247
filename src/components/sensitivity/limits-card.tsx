import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { isAccountQuota } from '#content/quotas.ts'
import { plural } from '../../design/format.ts'
import type { Design, Workload } from '../../design/model.ts'
import { limitText } from '../../engine/limit-words.ts'
import { type LimitShare, limits } from '../../engine/limits.ts'
import { classNames } from '../ui/class-names.ts'
import { Facts } from '../ui/facts.tsx'

// Its words are heavy.
const QuotaField = lazy(() =>
  import('../ui/quota-field.tsx').then((module) => ({ default: module.QuotaField })),
)

interface LimitsCardProps {
  readonly design: Design
  readonly workload: Workload
  readonly assumptions: Readonly<Record<string, number>>
}

/** Shown before somebody asks for all. */
const LARGEST = 4

const adjustableWords: Readonly<Record<LimitShare['adjustable'], string>> = {
  yes: 'AWS raises it on request.',
  no: 'It cannot be raised.',
  unknown: 'Whether it can be raised is not documented.',
  own: 'This is your own figure.',
}

/** What the workload takes of each quota, the largest share first. */
export function LimitsCard({ design, workload, assumptions }: LimitsCardProps) {
  const [all, setAll] = useState(false)
  const shares = useMemo(
    () => alikeTogether(limits(design, workload, assumptions)),
    [design, workload, assumptions],
  )
  const shown = all ? shares : shares.slice(0, LARGEST)
  const peakOpen = workload.answers.peak === undefined || workload.answers.peak === 'not-sure'
  return (
    <>
      <ul className="grid gap-2.5">
        {shown.map(({ limit, more }) => (
          <li key={`${limit.kind} ${limit.part}`} className="text-sm">
            <span aria-hidden className="mb-1 block h-1.5 overflow-hidden rounded-full bg-line">
              <span
                className={classNames(
                  'block h-full min-w-0.5 rounded-full',
                  limit.share > 1 ? 'bg-bad' : limit.share > 0.8 ? 'bg-caution' : 'bg-water',
                )}
                style={{ width: `${Math.min(100, 100 * limit.share)}%` }}
              />
            </span>
            {limit.share > 1 && <strong className="font-semibold text-bad">✕ Too much. </strong>}
            {limitText(limit, design)}{' '}
            {more > 0 && <span className="text-ink-soft">The same for {plural(more, 'part')} more. </span>}
            <span className="text-ink-soft">{adjustableWords[limit.adjustable]}</span>
            <Facts facts={limit.facts} withQuotas={false} />
            {limit.facts.filter(isAccountQuota).map((fact) => (
              <Suspense key={fact}>
                <QuotaField fact={fact} />
              </Suspense>
            ))}
          </li>
        ))}
      </ul>
      {shares.length > LARGEST && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="screen-only mt-2.5 min-h-6 rounded-mark text-sm font-medium text-water hover:underline"
        >
          {all ? 'Show the largest only' : `Show all ${shares.length}`}
        </button>
      )}
      {peakOpen && (
        <p className={classNames('screen-only text-sm text-ink-soft', shares.length > 0 && 'mt-2.5')}>
          How near the rates are to their quotas is known once you say the{' '}
          <Link
            to="/guide/$question"
            params={{ question: 'peak' }}
            search={{ from: 'result' }}
            className="font-medium text-water hover:underline"
          >
            peak
          </Link>
          .
        </p>
      )}
      {shares.length === 0 && !peakOpen && (
        <p className="text-sm text-ink-soft">No quota that is known applies to what you answered.</p>
      )}
    </>
  )
}

interface Alike {
  readonly limit: LimitShare
  /** Other parts with the same quota and the same share. */
  readonly more: number
}

/** Three queues that take the same of the same quota are one line. */
function alikeTogether(shares: readonly LimitShare[]): readonly Alike[] {
  const keyOf = ({ kind, quota, used, facts }: LimitShare) => `${kind} ${quota} ${used} ${facts.join(' ')}`
  const counts = new Map<string, number>()
  for (const share of shares) counts.set(keyOf(share), (counts.get(keyOf(share)) ?? 0) + 1)
  const firsts = new Map(shares.toReversed().map((share) => [keyOf(share), share]))
  return shares
    .filter((share) => firsts.get(keyOf(share)) === share)
    .map((limit) => ({ limit, more: (counts.get(keyOf(limit)) ?? 1) - 1 }))
}
