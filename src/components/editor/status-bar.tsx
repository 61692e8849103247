import { lazy, Suspense, useState } from 'react'
import type { MetricId } from '#content/schema.ts'
import { plural } from '../../design/format.ts'
import { metricText } from '../../engine/explain.ts'
import type { Assessment } from '../../engine/types.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import type { SaveState } from '../../stores/document-state.ts'
import { useAssessment, useDesignOnScreen } from '../../stores/judgement.ts'
import { isProblem } from '../problems/problems.ts'
import { useProblems } from '../problems/use-problems.ts'
import { useEditor } from './editor-store.ts'
import { focusProblems } from './focus.ts'
import { StatusValue } from './status-value.tsx'

// Judges outages only when somebody asks.
const WalkDialog = lazy(() =>
  import('../failure/walk-dialog.tsx').then(({ WalkDialog }) => ({ default: WalkDialog })),
)

// Prices weigh more than the bar, and come a moment later.
const StatusCost = lazy(() => import('./status-cost.tsx').then(({ StatusCost }) => ({ default: StatusCost })))

const savedWords: Readonly<Record<SaveState, string>> = {
  loading: 'opening…',
  saved: 'saved in this browser',
  waiting: 'saving…',
  unsaved: 'not saved',
}

const shown: readonly { readonly metric: MetricId; readonly words: string }[] = [
  { metric: 'order', words: 'Keeps order' },
  { metric: 'outage-survived', words: 'Survives outage' },
  { metric: 'ceiling', words: 'Ceiling' },
  { metric: 'latency', words: 'End to end' },
]

/** The verdict in a line, below the water. */
export function StatusBar({ onShow }: { readonly onShow?: () => void }) {
  const { title } = useDocument()
  const saving = useDocumentStore((state) => state.saving)
  const assessment = useAssessment()
  const empty = useDesignOnScreen().parts.length === 0
  const { fit } = assessment
  const open = (metric: MetricId) => {
    useEditor.getState().showMetric(metric)
    onShow?.()
  }
  return (
    <section
      aria-label="Status"
      className="bg-deep flex min-h-9 shrink-0 flex-wrap items-center gap-x-5 gap-y-0.5 px-5 py-1.5 text-xs text-on-deep-soft"
    >
      <p>
        <strong className="font-semibold text-on-deep">{title === '' ? 'Untitled design' : title}</strong> ·{' '}
        {savedWords[saving]}
      </p>
      {!empty && <ProblemCount />}
      {!empty &&
        shown.map(({ metric, words }) => (
          <StatusValue
            key={metric}
            words={words}
            value={valueText(assessment, metric)}
            onClick={() => open(metric)}
          />
        ))}
      {!empty && <WhenItBreaks />}
      <span className="grow" />
      {!empty && (
        <Suspense>
          <StatusCost onClick={() => open('monthly-cost')} />
        </Suspense>
      )}
      {fit.total !== null && <StatusValue words="Fit" value={String(fit.total)} />}
    </section>
  )
}

function ProblemCount() {
  const count = useProblems().open.filter(isProblem).length
  return (
    <button type="button" onClick={focusProblems} className="rounded-mark hover:underline">
      <strong className="font-semibold text-on-deep">
        {count === 0 ? 'No problems' : plural(count, 'problem')}
      </strong>
    </button>
  )
}

function WhenItBreaks() {
  const [open, setOpen] = useState(false)
  const [part = null] = useEditor((state) => state.selected)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="rounded-mark font-semibold text-bar hover:underline"
      >
        When something breaks
      </button>
      <Suspense>{open && <WalkDialog part={part} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

/** Two values are rounded or typical rather than exact. */
function valueText({ metrics }: Assessment, id: MetricId): string {
  const { value } = metrics[id]
  if (value === 'not-applicable') return '–'
  if (id === 'order' && value === 'none') return 'no'
  const text = metricText(id, value)
  return id === 'latency' && typeof value === 'number' ? `≈ ${text}` : text
}
