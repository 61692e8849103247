import { Link, useMatch } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useDocument } from '../../stores/document.ts'
import { loadPrices, useRecommendation } from '../../stores/recommendation.ts'
import { HeaderActions } from '../shell/header-actions.tsx'
import { SaveNotice } from '../ui/save-notice.tsx'
import { Announcer } from './announcer.tsx'
import { AxisStrip } from './axis-strip.tsx'
import { Rail } from './rail.tsx'
import { StandingPanel } from './standing-panel.tsx'
import { StandingSheet } from './standing-sheet.tsx'
import { progressOf } from './steps.ts'

// What stands in the header can come a moment later.
const ShareButton = lazy(() =>
  import('../share/share-button.tsx').then(({ ShareButton }) => ({ default: ShareButton })),
)
const UndoActions = lazy(() =>
  import('../ui/undo-actions.tsx').then(({ UndoActions }) => ({ default: UndoActions })),
)

// Not needed for the first question, and every scenario weighs.
const ScenarioList = lazy(() =>
  import('./scenario-list.tsx').then(({ ScenarioList }) => ({ default: ScenarioList })),
)

/**
 * Where the answers stand at the left, the question in the middle, what it comes to at the right. What scrolls
 * by itself is `relative`: words for screen readers only would else make the page as long as they stand deep.
 */
export function GuideLayout({ children }: { readonly children: ReactNode }) {
  const { workload } = useDocument()
  const recommendation = useRecommendation()
  const question = useMatch({ from: '/guide/$question', shouldThrow: false })?.params.question
  const unusual = useMatch({ from: '/guide/unusual', shouldThrow: false })
  const current = unusual === undefined ? question : 'unusual'
  const onePage = useMatch({ from: '/guide/all', shouldThrow: false }) !== undefined
  const middle = useRef<HTMLDivElement>(null)
  // Where the middle scrolls by itself, a new place begins at its top.
  useEffect(() => {
    if (current !== undefined) middle.current?.scrollTo(0, 0)
  }, [current])
  // In time for the question that asks for them.
  useEffect(() => void loadPrices(), [])
  const { applicable } = recommendation
  const progress = progressOf(applicable, workload.answers)
  return (
    <div className="flex grow flex-col lg:h-[calc(100dvh-3.5rem)] lg:grow-0">
      <SaveNotice />
      <div className="flex grow flex-col lg:grid lg:min-h-0 lg:grid-cols-[15rem_minmax(0,1fr)_19rem] xl:grid-cols-[16.75rem_minmax(0,1fr)_23.25rem]">
        <Suspense>
          <UndoActions />
        </Suspense>
        <HeaderActions>
          <Suspense>
            <ShareButton kind="primary">Share</ShareButton>
          </Suspense>
        </HeaderActions>
        <div className="relative overflow-y-auto border-r border-line px-4.5 pt-7 pb-8 max-lg:hidden xl:px-5.5">
          <Rail applicable={applicable} workload={workload} current={current} onePage={onePage} />
          <hr className="mx-1 my-5 border-line" />
          <div className="px-2.5">
            <Suspense>
              <ScenarioList />
            </Suspense>
          </div>
        </div>
        <div className="lg:hidden">
          <AxisStrip applicable={applicable} workload={workload} current={current} />
        </div>
        <div
          ref={middle}
          className="relative grow px-4 pt-6 pb-28 sm:px-8 lg:overflow-y-auto lg:px-10 lg:pt-12 lg:pb-12 xl:px-16"
        >
          {children}
          <div className="mt-10 border-t border-line pt-5 lg:hidden">
            {!onePage && (
              <Link to="/guide/all" className="mb-5 block w-fit text-sm font-semibold text-water">
                All questions on one page
              </Link>
            )}
            <Suspense>
              <ScenarioList />
            </Suspense>
          </div>
        </div>
        <aside aria-label="Standing" className="bg-deep relative overflow-y-auto text-on-deep max-lg:hidden">
          <StandingPanel recommendation={recommendation} progress={progress} />
        </aside>
        <StandingSheet recommendation={recommendation} progress={progress} />
        <Announcer winner={recommendation.winner} />
      </div>
    </div>
  )
}
