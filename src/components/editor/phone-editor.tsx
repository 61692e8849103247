import { Plus, Redo2, Undo2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { summary } from '../../design/spoken.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { useDark } from '../ui/use-dark.ts'
import { redo, undo } from './actions.ts'
import { EditedBanner } from './edited-banner.tsx'
import { EmptyState } from './empty-state.tsx'
import { PROBLEMS } from './focus.ts'
import { InspectorPanel } from './inspector/inspector.tsx'
import { Outline } from './outline.tsx'
import { Palette } from './palette.tsx'
import { Count } from './problems/problems-panel.tsx'
import { StatusBar } from './status-bar.tsx'

const DiagramPicture = lazy(() =>
  import('../result/diagram-picture.tsx').then(({ DiagramPicture }) => ({ default: DiagramPicture })),
)

const ProblemList = lazy(() =>
  import('./problems/problem-list.tsx').then((module) => ({ default: module.ProblemList })),
)

/** The editor of a small screen: a picture to look at, and the outline to change it by. */
export function PhoneEditor() {
  const design = useDesignOnScreen()
  const [open, setOpen] = useState<'palette' | 'settings' | null>(null)
  const close = () => setOpen(null)
  const empty = design.parts.length === 0
  return (
    <div className="flex grow flex-col">
      <EditedBanner />
      {empty ? (
        <div className="relative min-h-80">
          <EmptyState onAdd={() => setOpen('palette')} />
        </div>
      ) : (
        <Picture />
      )}
      <div className="flex flex-wrap items-center gap-2 border-b border-line bg-card px-3 py-2">
        <Button kind="primary" onClick={() => setOpen('palette')}>
          <Plus aria-hidden />
          Add a part
        </Button>
        <Button onClick={() => setOpen('settings')}>Details</Button>
        <span className="grow" />
        <UndoButtons />
      </div>
      <div className="grow bg-card">
        {!empty && <Outline onSettings={() => setOpen('settings')} />}
        {!empty && <Findings />}
      </div>
      <StatusBar onShow={() => setOpen('settings')} />
      <Dialog open={open === 'palette'} onClose={close} title="Add a part">
        <div className="-mx-3">
          <Palette onAdded={close} />
        </div>
      </Dialog>
      <Dialog open={open === 'settings'} onClose={close} title="Details">
        <Suspense fallback={null}>
          <InspectorPanel />
        </Suspense>
      </Dialog>
    </div>
  )
}

function Findings() {
  return (
    <section aria-label="Problems" className="border-t border-line">
      <h2 id={PROBLEMS} tabIndex={-1} className="px-3.5 py-2 text-sm outline-none">
        <Count />
      </h2>
      <Suspense>
        <ProblemList />
      </Suspense>
    </section>
  )
}

function Picture() {
  const design = useDesignOnScreen()
  const { title, waterline } = useDocument()
  const dark = useDark()
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
      aria-label="Picture of the diagram"
      className="dots overflow-x-auto bg-canvas px-2 py-3"
    >
      <Suspense fallback={<p className="p-8 text-center text-sm text-ink-soft">Drawing…</p>}>
        <DiagramPicture
          design={design}
          title={title === '' ? 'Design' : title}
          description={summary(design)}
          waterline={waterline}
          theme={dark ? 'dark' : 'light'}
          idPrefix="editor-"
        />
      </Suspense>
    </section>
  )
}

function UndoButtons() {
  const canUndo = useDocumentStore((state) => state.history.past.length > 0)
  const canRedo = useDocumentStore((state) => state.history.future.length > 0)
  return (
    <>
      <IconButton label="Undo" icon={<Undo2 />} kind="quiet" disabled={!canUndo} onClick={undo} />
      <IconButton label="Redo" icon={<Redo2 />} kind="quiet" disabled={!canRedo} onClick={redo} />
    </>
  )
}
