import { lazy, Suspense, useEffect } from 'react'
import { graphOf } from '../../../design/graph.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { useEditor } from '../editor-store.ts'
import { INSPECTOR } from '../focus.ts'
import { DesignPanel } from './design-panel.tsx'

// What is needed once something is selected comes after the first picture: parts at once, the rest later.
const partPanel = () => import('./part-panel.tsx')
const connectionPanel = () => import('./connection-panel.tsx')
const framePanel = () => import('./frame-panel.tsx')
const selectionPanel = () => import('./selection-panel.tsx')
const PartPanel = lazy(() => partPanel().then((module) => ({ default: module.PartPanel })))
const ConnectionPanel = lazy(() => connectionPanel().then((module) => ({ default: module.ConnectionPanel })))
const FramePanel = lazy(() => framePanel().then((module) => ({ default: module.FramePanel })))
const NotePanel = lazy(() => framePanel().then((module) => ({ default: module.NotePanel })))
const SelectionPanel = lazy(() => selectionPanel().then((module) => ({ default: module.SelectionPanel })))

/** What is known of what is selected, and its fields; with nothing selected, the whole design. */
export function Inspector() {
  useEffect(() => {
    void partPanel()
    const idle = window.setTimeout(() => {
      void connectionPanel()
      void framePanel()
      void selectionPanel()
    }, 1000)
    return () => window.clearTimeout(idle)
  }, [])
  return (
    <aside
      id={INSPECTOR}
      aria-label="Inspector"
      tabIndex={-1}
      onKeyDown={(event) => {
        // Back to the diagram, where the focus came from.
        if (event.key !== 'Escape' || event.defaultPrevented) return
        useEditor.getState().wantFocus(useEditor.getState().current)
      }}
      className="min-h-0 overflow-y-auto border-l border-line bg-card px-4.5 py-4 outline-none"
    >
      <h2 className="sr-only">Inspector</h2>
      <Suspense fallback={null}>
        <InspectorPanel />
      </Suspense>
    </aside>
  )
}

/** What the inspector shows, by what is selected. */
export function InspectorPanel() {
  const selected = useEditor((state) => state.selected)
  const design = useDesignOnScreen()
  const [id] = selected
  if (id === undefined) return <DesignPanel />
  if (selected.length > 1) return <SelectionPanel ids={selected} />
  const { parts, connections } = graphOf(design)
  const part = parts.get(id)
  if (part !== undefined) return <PartPanel key={id} part={part} />
  const connection = connections.get(id)
  if (connection !== undefined) return <ConnectionPanel key={id} connection={connection} />
  const frame = design.frames.find((one) => one.id === id)
  if (frame !== undefined) return <FramePanel key={id} frame={frame} />
  const note = design.notes.find((one) => one.id === id)
  return note === undefined ? <DesignPanel /> : <NotePanel key={id} note={note} />
}
