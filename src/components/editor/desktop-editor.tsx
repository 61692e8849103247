import { lazy, Suspense, useState } from 'react'
import { classNames } from '../ui/class-names.ts'
import { Canvas } from './canvas.tsx'
import { draggedOver, dropped } from './canvas-events.ts'
import { EditedBanner } from './edited-banner.tsx'
import { useEditor } from './editor-store.ts'
import { EmptyState } from './empty-state.tsx'
import { Inspector } from './inspector/inspector.tsx'
import { Palette } from './palette.tsx'
import { ProblemsPanel } from './problems/problems-panel.tsx'
import { StatusBar } from './status-bar.tsx'

const Refused = lazy(() => import('./refusal-popover.tsx').then((module) => ({ default: module.Refused })))
const Outline = lazy(() => import('./outline.tsx').then((module) => ({ default: module.Outline })))

/** Palette or outline, canvas, inspector; problems over the canvas, the verdict below. */
export function DesktopEditor() {
  return (
    <div className="flex h-0 min-h-140 grow flex-col">
      <div className="grid min-h-0 grow grid-cols-[12.75rem_minmax(0,1fr)_19.75rem] max-lg:grid-cols-[11rem_minmax(0,1fr)_16rem]">
        <LeftColumn />
        <div className="flex min-h-0 min-w-0 flex-col bg-canvas">
          <EditedBanner />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the palette's buttons do the same by click and Enter */}
          <div className="relative min-h-0 grow" onDragOver={draggedOver} onDrop={dropped}>
            <Canvas />
            <EmptyState />
            <ProblemsPanel />
          </div>
        </div>
        <Inspector />
      </div>
      <StatusBar />
      <RefusalPopover />
    </div>
  )
}

/** Why two parts cannot be connected, where it was tried. */
function RefusalPopover() {
  const refusal = useEditor((state) => state.refusal)
  return (
    <Suspense>
      {refusal !== null && <Refused key={`${refusal.from} ${refusal.to}`} refusal={refusal} />}
    </Suspense>
  )
}

const tabs = [
  { id: 'parts', label: 'Parts' },
  { id: 'outline', label: 'Outline' },
] as const

function LeftColumn() {
  const [tab, setTab] = useState<(typeof tabs)[number]['id']>('parts')
  return (
    <div className="flex min-h-0 flex-col border-r border-line bg-card">
      <div role="tablist" aria-label="Left column" className="flex gap-1 border-b border-line px-3 pt-2">
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={tab === id}
            aria-controls={`panel-${id}`}
            tabIndex={tab === id ? 0 : -1}
            onClick={() => setTab(id)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
              const other = tabs.find((one) => one.id !== tab)
              if (other === undefined) return
              setTab(other.id)
              document.getElementById(`tab-${other.id}`)?.focus()
            }}
            className={classNames(
              '-mb-px border-b-2 px-2 pb-1.5 text-sm font-semibold',
              tab === id ? 'border-water text-water' : 'border-transparent text-ink-soft hover:text-ink',
            )}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`panel-${tab}`}
        aria-labelledby={`tab-${tab}`}
        className="flex min-h-0 grow flex-col"
      >
        <Suspense fallback={null}>{tab === 'parts' ? <Palette /> : <Outline />}</Suspense>
      </div>
    </div>
  )
}
