import { Link } from '@tanstack/react-router'
import { type ThenAndNow, thenAndNow } from '#content/comparison/then-and-now.ts'
import type { Cell } from '#content/comparison/types.ts'
import type { RegionId } from '#content/schema.ts'
import { Sentence } from '../sources/sentence.tsx'
import { Badge, type BadgeTone } from '../ui/badge.tsx'

const verdicts: Readonly<Record<ThenAndNow['verdict'], readonly [BadgeTone, string]>> = {
  holds: ['good', 'still holds'],
  'holds-partly': ['caution', 'holds in part'],
  changed: ['bad', 'no longer holds'],
}

const heads = [
  ['talk', 'The talk said'],
  ['sns', 'SNS today'],
  ['classic', 'EventBridge Classic today'],
  ['custom', 'Custom Event Bus today'],
] as const

const grid = 'lg:grid lg:grid-cols-[9rem_repeat(4,1fr)]'

/** What the talk chose between EventBridge and SNS by, and what holds today. */
export function ThenAndNowTable({ region }: { readonly region: RegionId }) {
  return (
    <section aria-labelledby="then-and-now" className="mt-12 max-w-7xl">
      <h2 id="then-and-now" className="scroll-mt-4 text-xl font-semibold">
        EventBridge or SNS, then and now
      </h2>
      <p className="mt-1.5 max-w-3xl text-base text-ink-soft">
        The talk chose between the two by five things.{' '}
        <Link to="/sources/changes" className="font-medium text-water hover:underline">
          All that changed since
        </Link>
      </p>
      <div className="mt-4 rounded-card border border-line bg-card text-sm">
        <div aria-hidden className={`hidden border-b border-line ${grid}`}>
          <span />
          {heads.map(([id, label]) => (
            <span key={id} className="border-l border-line px-4 py-2.5 font-medium text-ink-soft">
              {label}
            </span>
          ))}
        </div>
        {thenAndNow.map((point) => {
          const [tone, words] = verdicts[point.verdict]
          return (
            <article key={point.id} className={`border-b border-line py-3.5 last:border-b-0 lg:py-0 ${grid}`}>
              <header className="px-4 lg:py-3.5">
                <h3 className="text-base font-semibold">{point.label}</h3>
                <p className="mt-1">
                  <Badge tone={tone}>{words}</Badge>
                </p>
              </header>
              <dl className="contents">
                {heads.map(([id, label]) => (
                  <div key={id} className="px-4 pt-3 lg:border-l lg:border-line lg:py-3.5">
                    <dt className="text-xs text-ink-soft lg:sr-only">{label}</dt>
                    <dd>
                      <PointCell cell={point[id]} region={region} about={`${point.label}: ${label}`} />
                    </dd>
                  </div>
                ))}
              </dl>
            </article>
          )
        })}
      </div>
    </section>
  )
}

interface PointCellProps {
  readonly cell: Cell
  readonly region: RegionId
  readonly about: string
}

function PointCell({ cell, region, about }: PointCellProps) {
  if (cell === 'unknown') return <span className="text-ink-soft">Not known.</span>
  const says = typeof cell === 'string' ? ({ says: '{0}.', facts: [cell] } as const) : cell
  return <Sentence says={says} region={region} about={about} />
}
