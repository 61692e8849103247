import { lazy, Suspense } from 'react'
import { ProgressBar } from './progress-bar.tsx'
import type { Progress } from './steps.ts'

/** What looks for other answers is not needed to answer: it comes when the page has nothing else to do. */
const OpenQuestions = lazy(async () => {
  await idle()
  const { OpenQuestions } = await import('../sensitivity/open-questions.tsx')
  return { default: OpenQuestions }
})

const idle = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1500 })
    else setTimeout(resolve, 300)
  })

interface OpenCountProps {
  readonly progress: Progress
  /** There is something that an open question could change. */
  readonly leads: boolean
}

/** How many questions are open, and as soon as it is known how many of them still matter. */
export function OpenCount({ progress, leads }: OpenCountProps) {
  const count = <Count progress={progress} />
  return (
    <div className="mt-auto pt-8 text-sm">
      {leads ? (
        <Suspense fallback={count}>
          <OpenQuestions progress={progress}>{count}</OpenQuestions>
        </Suspense>
      ) : (
        count
      )}
    </div>
  )
}

function Count({ progress: { open, notSure, count } }: { readonly progress: Progress }) {
  return (
    <>
      <p className="flex justify-between gap-3">
        <span>
          {open === 0 ? (
            'Every question is answered'
          ) : (
            <>
              <strong className="font-semibold">{open}</strong> {open === 1 ? 'question' : 'questions'} open
            </>
          )}
        </span>
        {notSure > 0 && <span className="text-on-deep-soft">{notSure} not sure</span>}
      </p>
      <ProgressBar share={(count - open) / Math.max(1, count)} />
    </>
  )
}
