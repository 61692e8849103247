import { useDocumentStore } from '../../stores/document.ts'
import { Button } from './button.tsx'

/** What helps where the work cannot be kept: out of the browser with it, or once more. */
export function UnsavedActions() {
  const { flush } = useDocumentStore.getState()
  const save = async () => {
    const { saveDocument } = await import('../share/save-document.ts')
    saveDocument(useDocumentStore.getState().history.present)
  }
  return (
    <span className="flex gap-2">
      <Button size="small" onClick={() => void save()}>
        Save as a file
      </Button>
      <Button size="small" onClick={() => void flush()}>
        Try again
      </Button>
    </span>
  )
}
