import { useDocumentStore } from '../../stores/document.ts'
import { CrossGlyph } from './glyphs.tsx'

/** Says plainly when the work could not be kept or read, until it is put away. */
export function SaveNotice() {
  const notice = useDocumentStore((state) => state.notice)
  const { dismissNotice } = useDocumentStore.getState()
  return (
    <div role="status" className="screen-only">
      {notice !== null && (
        <div className="flex items-center justify-between gap-3 border-b border-caution/40 bg-caution-soft px-4 py-1.5 text-sm sm:px-6">
          <p>{notice}</p>
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
  )
}
