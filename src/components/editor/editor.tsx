import { lazy, Suspense, useEffect } from 'react'
import { idsOf } from '../../design/ids.ts'
import { useDocument } from '../../stores/document.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { loadRules } from '../../stores/rules.ts'
import { VersionsButton } from '../library/versions-button.tsx'
import { ShareButton } from '../share/share-button.tsx'
import { HeaderActions } from '../shell/header-actions.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { SaveNotice } from '../ui/save-notice.tsx'
import { redo, undo } from './actions.ts'
import { isTyping } from './canvas-keys.ts'
import { ConnectDialog } from './connect-dialog.tsx'
import { useEditor } from './editor-store.ts'
import { focusPalette } from './focus.ts'
import { entryOf } from './keymap.ts'
import { loadDesktop, loadPhone } from './load.ts'
import { useNarrow } from './use-narrow.ts'
import { nextProblem } from './walking.ts'

// A phone need not load the canvas, nor a visit the list of keys.
const DesktopEditor = lazy(() => loadDesktop().then((module) => ({ default: module.DesktopEditor })))
const PhoneEditor = lazy(() => loadPhone().then((module) => ({ default: module.PhoneEditor })))
const HelpDialog = lazy(() => import('./help-dialog.tsx').then((module) => ({ default: module.HelpDialog })))

/** The editor of a design: a canvas where there is room for one, else a picture and an outline. */
export function Editor() {
  const { title } = useDocument()
  const narrow = useNarrow()
  const dialog = useEditor((state) => state.dialog)
  usePageTitle(title === '' ? 'Design' : title)
  useForgetGone()
  useKeysAnywhere()
  useEffect(() => {
    // They come after the first picture, and with them what is wrong.
    void loadRules()
    return () => useEditor.getState().reset()
  }, [])
  return (
    <>
      <h1 className="sr-only">{title === '' ? 'Design' : `Design: ${title}`}</h1>
      <HeaderActions>
        <VersionsButton />
        <ShareButton kind="primary">Share</ShareButton>
      </HeaderActions>
      <SaveNotice />
      <Suspense fallback={<p className="p-8 text-center text-sm text-ink-soft">Opening the editor…</p>}>
        {narrow ? <PhoneEditor /> : <DesktopEditor />}
      </Suspense>
      {dialog === 'connect' && <ConnectDialog />}
      <Suspense fallback={null}>{dialog === 'help' && <HelpDialog />}</Suspense>
      <LiveRegion />
    </>
  )
}

/** What an undo takes away is no longer selected. */
function useForgetGone(): void {
  const design = useDesignOnScreen()
  useEffect(() => {
    useEditor.getState().keepOnly(idsOf(design))
  }, [design])
}

/** Undo, redo, find and help, wherever the focus is, but not while text is typed. */
function useKeysAnywhere(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      // A list has no undo of its own.
      const list = event.target instanceof HTMLSelectElement && (event.ctrlKey || event.metaKey)
      if (isTyping(event.target) && !list) return
      const action = entryOf(event, true)?.action
      if (action === 'undo') undo()
      else if (action === 'redo') redo()
      else if (action === 'anywhere-problem') void nextProblem(1)
      else if (action === 'anywhere-problem-before') void nextProblem(-1)
      else if (action === 'find') focusPalette()
      else if (action === 'help') useEditor.getState().setDialog('help')
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Says the result of what was done; the same words twice are said twice. */
function LiveRegion() {
  const { text, count } = useEditor((state) => state.said)
  return (
    <p role="status" aria-live="polite" aria-label="Result" className="sr-only">
      {count % 2 === 0 ? text : `${text}\u00a0`}
    </p>
  )
}
