import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { patternLines } from '#content/patterns/lines.ts'
import type { RankedCandidate } from '../../engine/types.ts'
import { useBill } from '../../stores/bill.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { useAssessment, useCandidate, useDesignOnScreen } from '../../stores/judgement.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { progressOf } from '../guide/steps.ts'
import { ShareButton } from '../share/share-button.tsx'
import { HeaderActions } from '../shell/header-actions.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { SiteFooter } from '../shell/site-footer.tsx'
import { Badge } from '../ui/badge.tsx'
import { classNames } from '../ui/class-names.ts'
import { SaveNotice } from '../ui/save-notice.tsx'
import { toast } from '../ui/toasts.ts'
import { UndoActions } from '../ui/undo-actions.tsx'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'
import { Actions } from './actions.tsx'
import { AxisTable } from './axis-table.tsx'
import { CheckAnswers } from './check-answers.tsx'
import { CostFigure } from './cost-figure.tsx'
import { DiagramCard } from './diagram-card.tsx'
import { KeyFigures } from './key-figures.tsx'
import { keyNumbers } from './key-numbers.ts'
import { ResultEmpty } from './result-empty.tsx'
import { ResultNotices } from './result-notices.tsx'
import { WhyNot } from './why-not.tsx'

const CostCard = lazy(() => import('../cost/cost-card.tsx').then(({ CostCard }) => ({ default: CostCard })))

// What looks for other answers comes after the page itself.
const StandingBadges = lazy(() =>
  import('../sensitivity/standing-badges.tsx').then(({ StandingBadges }) => ({ default: StandingBadges })),
)
const ArgueFor = lazy(() =>
  import('../sensitivity/argue-for.tsx').then(({ ArgueFor }) => ({ default: ArgueFor })),
)
const FailureWalk = lazy(() =>
  import('../failure/failure-walk.tsx').then(({ FailureWalk }) => ({ default: FailureWalk })),
)
const LimitsCard = lazy(() =>
  import('../sensitivity/limits-card.tsx').then(({ LimitsCard }) => ({ default: LimitsCard })),
)
const WhatWouldChange = lazy(() =>
  import('../sensitivity/what-would-change.tsx').then(({ WhatWouldChange }) => ({
    default: WhatWouldChange,
  })),
)

const WatchOut = lazy(() => import('./watch-out.tsx').then((module) => ({ default: module.WatchOut })))

/** The recommendation, or the pattern that the visitor chose instead: what it is, why, and what it rests on. */
export function ResultPage() {
  const document = useDocument()
  const recommendation = useRecommendation()
  const candidate = useCandidate()
  const assessment = useAssessment()
  const design = useDesignOnScreen()
  const bill = useBill()
  const heading = useRef<HTMLHeadingElement>(null)
  useHeadingFocus(heading)
  const { workload } = document
  const { winner, applicable, versions } = recommendation
  usePageTitle(candidate === null ? 'Recommendation' : candidate.name)
  if (candidate === null || winner === null) return <ResultEmpty answered={recommendation.answered} />

  const progress = progressOf(applicable, workload.answers)
  const { choose, undo } = useDocumentStore.getState()
  // The button that was pressed may be gone, and a window that closes gives the focus back to it.
  const showHead = () => requestAnimationFrame(() => heading.current?.focus())
  const use = (other: RankedCandidate) => {
    choose(other.id === winner.id ? null : other.id)
    showHead()
    toast(`${other.name} is shown now`, { label: 'Undo', run: undo })
  }

  return (
    <>
      <UndoActions />
      <HeaderActions>
        <ShareButton kind="primary">Share</ShareButton>
      </HeaderActions>
      <SaveNotice />
      <div className="mx-auto w-full max-w-362 px-4 pt-6.5 pb-10 sm:px-8 xl:px-10 print:p-0">
        <div className="grid gap-x-9 gap-y-6 xl:grid-cols-[28.25rem_minmax(0,1fr)] print:block">
          <header>
            <p className="flex flex-wrap gap-2">
              <Suspense>
                <StandingBadges />
              </Suspense>
              <Badge>
                {progress.answered + progress.notSure} of {progress.count} answered
              </Badge>
              {document.design !== null && <Badge>Edited diagram</Badge>}
              {recommendation.allBlocked && <Badge tone="bad">✕ Nothing meets all your musts</Badge>}
            </p>
            <h1
              ref={heading}
              tabIndex={-1}
              className="mt-2 outline-none text-3xl font-semibold max-sm:text-2xl"
            >
              {candidate.name}
            </h1>
            <p className="mt-2 text-md text-pretty text-ink-soft">{patternLines[candidate.pattern]?.line}</p>
            <ResultNotices recommendation={recommendation} shown={candidate} onUse={use} />
            <div className="mt-5">
              <KeyFigures numbers={keyNumbers(assessment, workload, 2)} first={<CostFigure bill={bill} />} />
            </div>
            <div className="mt-4.5">
              <Actions design={design} name={candidate.name} recommendation={recommendation} />
            </div>
          </header>
          <DiagramCard design={design} name={candidate.name} />
        </div>

        <div className="mt-5.5 grid items-start gap-5 lg:grid-cols-2 xl:grid-cols-[minmax(0,33.75rem)_minmax(0,1.08fr)_minmax(0,1fr)] xl:items-stretch print:block print:space-y-5">
          <Box title="How each one fits, axis by axis" className="lg:max-xl:col-span-2">
            <AxisTable shown={{ name: candidate.name, design, assessment }} recommendation={recommendation} />
          </Box>
          <Box title="What would change this">
            <Suspense fallback={<p className="text-sm text-ink-soft">Trying every other answer…</p>}>
              <WhatWouldChange workload={workload} onApplied={showHead} />
            </Suspense>
          </Box>
          <Box title="Watch out for">
            <Suspense fallback={<p className="text-sm text-ink-soft">Looking for risks…</p>}>
              <WatchOut design={design} pattern={candidate.pattern} />
            </Suspense>
          </Box>
        </div>

        <Box id="cost" title="What it costs a month" className="mt-5">
          <Suspense fallback={<p className="text-sm text-ink-soft">Reckoning…</p>}>
            <CostCard />
          </Suspense>
        </Box>
        <div className="mt-5 grid gap-5 lg:grid-cols-2 print:block print:space-y-5">
          <Box title="When something breaks">
            <Suspense>
              <FailureWalk design={design} workload={workload} assumptions={document.assumptions} />
            </Suspense>
          </Box>
          <Box title="Shares of the quotas">
            <Suspense>
              <LimitsCard design={design} workload={workload} assumptions={document.assumptions} />
            </Suspense>
          </Box>
        </div>
        <div className="mt-5 grid items-start gap-5 xl:grid-cols-[2fr_1fr] print:block print:space-y-5">
          <Box title="Why not the others">
            <WhyNot recommendation={recommendation} shown={candidate.id} onChoose={use} />
          </Box>
          <Box title="Argue for…">
            <Suspense>
              <ArgueFor
                recommendation={recommendation}
                shown={candidate}
                workload={workload}
                onApplied={showHead}
              />
            </Suspense>
          </Box>
        </div>

        <Box title="Check your answers" className="mt-5">
          <CheckAnswers applicable={applicable} workload={workload} />
        </Box>
        <p className="mt-5 text-xs text-ink-soft">
          Engine {versions.engine}, knowledge of {versions.knowledge}: the same answers give the same result.{' '}
          <Link to="/guide" className="screen-only font-medium text-water hover:underline">
            Go on with the guide
          </Link>
        </p>
      </div>
      <div className="mt-auto">
        <SiteFooter />
      </div>
    </>
  )
}

interface BoxProps {
  readonly id?: string
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

function Box({ id, title, className, children }: BoxProps) {
  return (
    <section
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className={classNames('min-w-0 rounded-card border border-line bg-card px-4.5 pt-4 pb-4.5', className)}
    >
      <h2 className="mb-2.5 text-md font-semibold">{title}</h2>
      {children}
    </section>
  )
}
