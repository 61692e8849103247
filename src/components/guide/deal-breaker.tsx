import type { Question } from '#content/schema.ts'
import { isDealBreaker } from '../../engine/requirements.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { asksSomething } from './answering.ts'

/** Whether the answer rules out what does not meet it. By itself, the strength of what it asks decides. */
export function DealBreaker({ question }: { readonly question: Question }) {
  const workload = useDocumentStore((state) => state.history.present.workload)
  const setDealBreaker = useDocumentStore((state) => state.setDealBreaker)
  const asks = asksSomething(question, workload.answers[question.id])
  const on = asks && isDealBreaker(workload, question.id)
  return (
    <label
      className={`mt-4 flex w-fit items-center gap-2.5 text-sm ${
        asks ? 'cursor-pointer text-ink-soft' : 'text-ink-faint'
      }`}
    >
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={!asks}
        onChange={(event) => setDealBreaker(question.id, event.target.checked)}
        className="peer sr-only"
      />
      <span
        aria-hidden
        className="relative h-5 w-8.5 shrink-0 rounded-full bg-line-strong transition-colors duration-100 peer-checked:bg-water peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-water peer-disabled:opacity-60 after:absolute after:top-0.5 after:left-0.5 after:size-4 after:rounded-full after:bg-card after:transition-transform after:duration-100 peer-checked:after:translate-x-3.5"
      />
      <span>
        Rule out what does not meet this
        {!asks && <span className="sr-only"> (this answer asks nothing of a design)</span>}
      </span>
    </label>
  )
}
