import { lazy, Suspense, useId, useState } from 'react'
import type { WordedQuestion } from '#content/schema.ts'
import { plural } from '../../design/format.ts'

const FactList = lazy(() => import('../ui/fact-list.tsx').then(({ FactList }) => ({ default: FactList })))

interface WhyWeAskProps {
  readonly question: WordedQuestion
  /** Shown when somebody asks. */
  readonly folded?: boolean
}

/** The reason for a question; the facts behind it with their sources are loaded when somebody asks. */
export function WhyWeAsk({ question, folded = false }: WhyWeAskProps) {
  if (!folded) return <Why question={question} />
  return (
    <details className="screen-only mt-2.5 text-sm">
      <summary className="w-fit text-ink-soft hover:text-ink">Why we ask</summary>
      <Why question={question} />
    </details>
  )
}

function Why({ question }: Pick<WhyWeAskProps, 'question'>) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="mt-7 border-l-[3px] border-water-soft pl-4 text-sm text-ink-soft">
      <p>
        <strong className="font-semibold text-ink">Why we ask.</strong> {question.why}{' '}
        {question.facts.length > 0 && (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="rounded-mark font-medium text-water hover:underline"
          >
            {open ? 'Hide the facts' : plural(question.facts.length, 'fact')}
            <span aria-hidden> {open ? '↑' : '↓'}</span>
          </button>
        )}
      </p>
      <div id={id} className="mt-3 empty:hidden">
        {open && (
          <Suspense fallback={<p>Loading the facts…</p>}>
            <FactList facts={question.facts} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
