import type { Question } from '#content/schema.ts'
import { isDealBreaker } from '../../engine/requirements.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { Switch } from '../ui/switch.tsx'
import { asksSomething } from './answering.ts'

/** Whether the answer rules out what does not meet it. By itself, the strength of what it asks decides. */
export function DealBreaker({ question }: { readonly question: Question }) {
  const workload = useDocumentStore((state) => state.history.present.workload)
  const setDealBreaker = useDocumentStore((state) => state.setDealBreaker)
  const asks = asksSomething(question, workload.answers[question.id])
  const on = asks && isDealBreaker(workload, question.id)
  return (
    <div className="mt-4 text-ink-soft">
      <Switch checked={on} disabled={!asks} onChange={(must) => setDealBreaker(question.id, must)}>
        Rule out what does not meet this
        {!asks && <span className="sr-only"> (this answer asks nothing of a design)</span>}
      </Switch>
    </div>
  )
}
