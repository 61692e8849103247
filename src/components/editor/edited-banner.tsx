import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { useEditor } from './editor-store.ts'
import { view } from './view.ts'

/** The diagram has edits, and there are answers that it could follow instead. */
export function EditedBanner() {
  const { design } = useDocument()
  const { winner } = useRecommendation()
  if (design === null || winner === null) return null
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-2 border-b border-line bg-water-soft px-4 py-1 text-xs">
      You edited this diagram, so it no longer follows your answers.
      <button
        type="button"
        onClick={() => {
          useDocumentStore.getState().resetDesign()
          useEditor.getState().say('The diagram follows the answers again. Undo brings your edits back.')
          requestAnimationFrame(() => view.fit())
        }}
        className="rounded-mark font-semibold text-water hover:underline"
      >
        Follow the answers again
      </button>
    </p>
  )
}
