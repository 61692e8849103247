import { memo, useEffect } from 'react'
import { useDocumentStore } from '../../stores/document.ts'
import { HeaderActions } from '../shell/header-actions.tsx'
import { RedoGlyph, UndoGlyph } from './glyphs.tsx'
import { IconButton } from './icon-button.tsx'
import { SaveMark } from './save-mark.tsx'

/** Undo and redo of answers and diagram, in the header and on the usual keys; text fields keep their own. */
export const UndoActions = memo(function UndoActions() {
  const { undo, redo } = useDocumentStore.getState()
  const canUndo = useDocumentStore((state) => state.history.past.length > 0)
  const canRedo = useDocumentStore((state) => state.history.future.length > 0)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof HTMLElement ? event.target : null
      const typing =
        target?.isContentEditable ||
        target?.matches('textarea, input:not([type="radio"], [type="checkbox"], [type="range"])')
      if (typing) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) undo()
      else if ((key === 'z' && event.shiftKey) || key === 'y') redo()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, redo])
  return (
    <HeaderActions>
      <div className="flex items-center gap-1 max-sm:hidden">
        <SaveMark />
        <IconButton
          label="Undo"
          keys="Ctrl Z"
          icon={<UndoGlyph />}
          kind="quiet"
          disabled={!canUndo}
          onClick={undo}
        />
        <IconButton
          label="Redo"
          keys="Ctrl Y"
          icon={<RedoGlyph />}
          kind="quiet"
          disabled={!canRedo}
          onClick={redo}
        />
      </div>
    </HeaderActions>
  )
})
