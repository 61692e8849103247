import { lazy, Suspense, useId, useState } from 'react'
import { plural } from '../../design/format.ts'
import { enteredWords, useWhoseFacts } from './whose-facts.ts'

const FactList = lazy(() => import('./fact-list.tsx').then(({ FactList }) => ({ default: FactList })))

interface FactsProps {
  readonly facts: readonly string[]
  readonly open?: boolean
  /** False where an account's own quota is told, and can be changed, beside it. */
  readonly withQuotas?: boolean
}

/** The facts behind a sentence: a word after it that opens them below, loaded when they are asked for. */
export function Facts({ facts, open: openAtFirst = false, withQuotas = true }: FactsProps) {
  const [open, setOpen] = useState(openAtFirst)
  const id = useId()
  const entered = enteredWords(facts, useWhoseFacts())
  if (facts.length === 0) return null
  return (
    <>
      {withQuotas && entered !== null && (
        <span className="text-xs font-medium text-ink"> Rests on {entered}.</span>
      )}
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="screen-only ml-1 min-h-6 rounded-mark text-xs font-medium whitespace-nowrap text-water hover:underline"
      >
        {plural(facts.length, 'fact')} <span aria-hidden>{open ? '↑' : '↓'}</span>
      </button>
      <div id={id} className="mt-2 border-l-[3px] border-water-soft pl-3 empty:hidden">
        {open && (
          <Suspense fallback={<p className="text-xs text-ink-soft">Loading the facts…</p>}>
            <FactList facts={facts} withQuotas={withQuotas} />
          </Suspense>
        )}
      </div>
    </>
  )
}
