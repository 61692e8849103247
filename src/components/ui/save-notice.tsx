import { lazy, Suspense } from 'react'
import { useDocumentStore } from '../../stores/document.ts'
import { CrossGlyph } from './glyphs.tsx'

const ElsewhereBanner = lazy(() =>
  import('./elsewhere-banner.tsx').then(({ ElsewhereBanner }) => ({ default: ElsewhereBanner })),
)
const ElsewhereDialog = lazy(() =>
  import('./elsewhere-banner.tsx').then(({ ElsewhereDialog }) => ({ default: ElsewhereDialog })),
)
const UnsavedActions = lazy(() =>
  import('./unsaved-actions.tsx').then(({ UnsavedActions }) => ({ default: UnsavedActions })),
)

interface SaveNoticeProps {
  /** Says, too, when another tab works on the design: where the page lets it be changed. */
  readonly changing?: boolean
}

/** Says plainly when the work could not be kept or read, until it is put away. */
export function SaveNotice({ changing = true }: SaveNoticeProps) {
  const notice = useDocumentStore((state) => state.notice)
  const unsaved = useDocumentStore((state) => state.saving === 'unsaved')
  const elsewhere = useDocumentStore((state) => state.elsewhere)
  const asking = useDocumentStore((state) => state.asking)
  const { dismissNotice } = useDocumentStore.getState()
  return (
    <>
      <div role="status" className="screen-only">
        <Suspense>{elsewhere && changing && <ElsewhereBanner />}</Suspense>
        {notice !== null && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-caution/40 bg-caution-soft px-4 py-1.5 text-sm sm:px-6">
            <p className="min-w-48 grow basis-0">{notice}</p>
            <Suspense>{unsaved && <UnsavedActions />}</Suspense>
            <button
              type="button"
              aria-label="Dismiss"
              onClick={dismissNotice}
              className="grid size-7 shrink-0 place-items-center rounded-mark text-caution"
            >
              <CrossGlyph className="size-4" />
            </button>
          </div>
        )}
      </div>
      <Suspense>{elsewhere && asking && changing && <ElsewhereDialog />}</Suspense>
    </>
  )
}
