import { lazy, Suspense, useMemo, useState } from 'react'
import type { Workload } from '../../design/model.ts'
import { summary } from '../../design/spoken.ts'
import { buildCandidate } from '../../engine/index.ts'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { useDark } from '../ui/use-dark.ts'
import { type CatalogueEntry, coreLabel, generalDesign } from './catalogue.ts'
import type { PatternFit } from './fit.ts'
import { OpenInEditor } from './open-in-editor.tsx'

const DiagramPicture = lazy(() =>
  import('../result/diagram-picture.tsx').then((module) => ({ default: module.DiagramPicture })),
)

interface PatternDiagramProps {
  readonly entry: CatalogueEntry
  readonly fit: PatternFit | null
  readonly workload: Workload
}

/** The pattern drawn, as any of its cores, in general or for the visitor's answers; and the way into the editor. */
export function PatternDiagram({ entry, fit, workload }: PatternDiagramProps) {
  const { cores, name } = entry
  const [coreId, setCoreId] = useState<string>(fit?.candidate.id ?? cores[0].id)
  const [mine, setMine] = useState(false)
  const core = cores.find(({ id }) => id === coreId) ?? cores[0]
  const own = mine && fit !== null
  const design = useMemo(
    () => (own ? buildCandidate(core.id, workload) : generalDesign(core)),
    [own, core, workload],
  )
  const dark = useDark()
  const picture = { design, title: name, description: summary(design), waterline: false }

  return (
    <div className="flex min-h-76 flex-col overflow-hidden rounded-panel border border-line bg-canvas bg-[radial-gradient(circle,var(--line)_1px,transparent_1.2px)] bg-[size:20px_20px] lg:min-h-95 print:bg-none">
      <div className="screen-only flex items-start justify-between gap-3 p-3 max-sm:flex-wrap">
        <div className="flex min-w-0 flex-wrap gap-3">
          {cores.length > 1 && (
            <SegmentedControl
              label="Drawn as"
              options={cores.map((each) => ({ value: each.id, label: coreLabel(each) }))}
              value={core.id}
              onChange={setCoreId}
            />
          )}
          {fit !== null && (
            <SegmentedControl
              label="Drawn for"
              options={[
                { value: 'general', label: 'In general' },
                { value: 'mine', label: 'For your answers' },
              ]}
              value={mine ? 'mine' : 'general'}
              onChange={(value) => setMine(value === 'mine')}
            />
          )}
        </div>
        <OpenInEditor core={core.id} name={name} design={design} followAnswers={own} />
      </div>
      <section
        aria-label="Diagram"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        tabIndex={0}
        className="flex grow items-center overflow-x-auto rounded-panel px-2 pb-4"
      >
        <div className="w-full">
          <Suspense fallback={<p className="p-8 text-center text-sm text-ink-soft">Drawing…</p>}>
            <div className={dark ? 'print:hidden' : ''}>
              <DiagramPicture {...picture} theme={dark ? 'dark' : 'light'} idPrefix="pattern-" />
            </div>
            {dark && (
              <div className="print-only">
                <DiagramPicture {...picture} theme="light" idPrefix="print-" />
              </div>
            )}
          </Suspense>
        </div>
      </section>
    </div>
  )
}
