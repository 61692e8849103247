import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { serviceNames, services } from '#content/services.ts'
import { plural } from '../../design/format.ts'
import type { RankedService, Recommendation } from '../../engine/types.ts'
import { AwsIcon } from '../ui/aws-icon.tsx'
import { classNames } from '../ui/class-names.ts'
import { OpenCount } from './open-count.tsx'
import type { Progress } from './steps.ts'

// The standing itself is numbers and names: it does not wait for a picture.
const LeadingPicture = lazy(() =>
  import('./leading-picture.tsx').then(({ LeadingPicture }) => ({ default: LeadingPicture })),
)

interface StandingPanelProps {
  readonly recommendation: Recommendation
  readonly progress: Progress
}

/** What the answers so far say: the four services and the leading pattern. */
export function StandingPanel({ recommendation, progress }: StandingPanelProps) {
  const { winner, answered } = recommendation
  return (
    <div className="flex min-h-full flex-col px-6.5 pt-6 pb-5">
      {winner === null ? (
        <NothingYet answered={answered} />
      ) : (
        <>
          <h2 className="text-sm font-semibold text-on-deep-soft">
            Standing after {plural(answered, 'answer')}
          </h2>
          <ol className="mt-4 grid gap-3.5">
            {recommendation.services.map((service) => (
              <ServiceRow key={service.service} service={service} />
            ))}
          </ol>
          <h2 className="mt-7 text-sm font-semibold text-on-deep-soft">
            {recommendation.allBlocked ? 'Nothing meets all your musts; nearest' : 'Leading pattern'}
          </h2>
          <Link
            to="/result"
            className="mt-2.5 block rounded-card border border-deep-line bg-deep-card px-3.5 pt-3.5 pb-4 hover:border-bar"
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className="text-lg/6 font-semibold">{winner.name}</span>
              {winner.assessment.fit.total !== null && (
                <span className="text-lg/6 font-semibold">
                  <span className="sr-only">fit </span>
                  {winner.assessment.fit.total}
                </span>
              )}
            </span>
            <Suspense>
              <LeadingPicture winner={winner} />
            </Suspense>
          </Link>
        </>
      )}
      <OpenCount progress={progress} leads={winner !== null} />
    </div>
  )
}

function ServiceRow({ service }: { readonly service: RankedService }) {
  const { name, kind, variant, assessment, blocked, remark } = service
  const fit = assessment.fit.total
  return (
    <li className="grid grid-cols-[2.125rem_minmax(0,1fr)_2.75rem] items-center gap-x-3">
      <AwsIcon kind={kind} size={34} className={classNames('row-span-3', blocked && 'opacity-60')} />
      <p className="col-span-2 flex flex-wrap items-baseline gap-x-2">
        <span className="shrink-0 font-semibold">{name}</span>
        <span className="text-xs text-on-deep-soft">{variant}</span>
      </p>
      <div aria-hidden className="mt-0.5 h-[7px] overflow-hidden rounded-full bg-bar-track">
        <div
          className={classNames(
            'h-full rounded-full transition-[width] duration-150 ease-out',
            blocked ? 'bg-on-deep-soft/60' : 'bg-bar',
          )}
          style={{ width: `${fit ?? 0}%` }}
        />
      </div>
      <p className="row-span-2 text-right text-xl/none font-semibold">
        <span className="sr-only">Fit </span>
        {fit ?? '–'}
      </p>
      <p className="mt-1 text-xs text-on-deep-soft">
        {blocked && <span className="font-semibold text-on-deep">✕ ruled out: </span>}
        {remark}
      </p>
    </li>
  )
}

/** Before anything that matters was answered. */
function NothingYet({ answered }: { readonly answered: number }) {
  return (
    <>
      <h2 className="text-sm font-semibold text-on-deep-soft">
        {answered === 0 ? 'Nothing answered yet' : `Nothing leads after ${plural(answered, 'answer')}`}
      </h2>
      <ul className="mt-4 grid gap-3.5">
        {services.map(({ id, kind }) => (
          <li key={id} className="grid grid-cols-[2.125rem_1fr_2.75rem] items-center gap-x-3">
            <AwsIcon kind={kind} size={34} />
            <div>
              <p className="font-semibold">{serviceNames[id]}</p>
              <div aria-hidden className="mt-1 h-[7px] rounded-full bg-bar-track" />
            </div>
            <p className="text-right text-xl/none text-on-deep-soft" aria-hidden>
              –
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-6 text-base text-pretty text-on-deep">
        {answered === 0
          ? 'Your first answer moves these bars. From then on a pattern leads, and each further answer can change it.'
          : 'Nothing you have said so far tells the services apart. Another answer will.'}
      </p>
      <p className="mt-2 text-sm text-pretty text-on-deep-soft">
        Any question can wait or stay open: “Not sure” leaves it out of the scores.
      </p>
    </>
  )
}
