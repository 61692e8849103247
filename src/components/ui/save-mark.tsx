import { useDocumentStore } from '../../stores/document.ts'
import type { SaveState } from '../../stores/document-state.ts'

const words: Readonly<Record<SaveState, string>> = {
  loading: '',
  saved: 'Saved',
  waiting: 'Saving…',
  unsaved: 'Not saved',
}

/** Whether what is on screen is kept in this browser. Said by SaveNotice when it is not; this is to look at. */
export function SaveMark() {
  const saving = useDocumentStore((state) => state.saving)
  const kept = useDocumentStore((state) => state.revision > 0)
  const blank = saving === 'saved' && !kept
  return (
    <span
      title="Designs are kept in this browser only"
      className={`min-w-14 text-right text-xs ${saving === 'unsaved' ? 'font-semibold text-caution' : 'text-ink-soft'}`}
    >
      {blank ? '' : words[saving]}
    </span>
  )
}
