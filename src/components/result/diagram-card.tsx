import { Waves } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { Design } from '../../design/model.ts'
import { summary } from '../../design/spoken.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { Button } from '../ui/button.tsx'
import { useDark } from '../ui/use-dark.ts'

const DiagramPicture = lazy(() =>
  import('./diagram-picture.tsx').then(({ DiagramPicture }) => ({ default: DiagramPicture })),
)

interface DiagramCardProps {
  readonly design: Design
  readonly name: string
}

/** The design, to look at. On a narrow screen it scrolls sideways. */
export function DiagramCard({ design, name }: DiagramCardProps) {
  const { waterline } = useDocument()
  const { setWaterline } = useDocumentStore.getState()
  const dark = useDark()
  const picture = { design, title: name, description: summary(design), waterline }
  return (
    <div className="relative flex min-h-76 flex-col overflow-hidden rounded-panel border border-line bg-canvas bg-[radial-gradient(circle,var(--line)_1px,transparent_1.2px)] bg-[size:20px_20px] lg:min-h-95 print:bg-none">
      <div className="screen-only flex justify-end px-3 pt-3">
        <Button
          size="small"
          aria-pressed={waterline}
          onClick={() => setWaterline(!waterline)}
          className="aria-pressed:bg-water-soft aria-pressed:text-water"
        >
          <Waves />
          Waterline
        </Button>
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
              <DiagramPicture {...picture} theme={dark ? 'dark' : 'light'} idPrefix="result-" />
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
