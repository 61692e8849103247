import { ChevronDown, ChevronUp } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { plural } from '../../../design/format.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { useRecommendation } from '../../../stores/recommendation.ts'
import { useRulesState } from '../../../stores/rules.ts'
import { isProblem } from '../../problems/problems.ts'
import { useProblems } from '../../problems/use-problems.ts'
import { useEditor } from '../editor-store.ts'
import { PROBLEMS } from '../focus.ts'

const ProblemList = lazy(() =>
  import('./problem-list.tsx').then((module) => ({ default: module.ProblemList })),
)

/** What is wrong, over the foot of the canvas; it folds to its heading. */
export function ProblemsPanel() {
  const { open, accepted } = useProblems()
  const empty = useDesignOnScreen().parts.length === 0
  // By itself it opens for problems, not for notes only.
  const [wish, setWish] = useState<boolean | null>(null)
  const asked = useEditor((state) => state.listAsked)
  const [heard, setHeard] = useState(asked)
  if (asked !== heard) {
    setHeard(asked)
    setWish(true)
  }
  if (empty) return null
  const some = open.length + accepted.length > 0
  const shown = some && (wish ?? open.some(isProblem))
  return (
    <section
      aria-label="Problems"
      data-foot
      className="absolute inset-x-4 bottom-4.5 z-5 rounded-card border border-line-strong bg-card shadow-card"
    >
      <h2>
        <button
          id={PROBLEMS}
          type="button"
          aria-expanded={shown}
          disabled={!some}
          onClick={() => setWish(!shown)}
          className="flex w-full items-center gap-1.5 rounded-card px-3.5 py-2 text-left text-sm"
        >
          <Count />
          {some && (shown ? <ChevronDown className="size-4" /> : <ChevronUp className="size-4" />)}
        </button>
      </h2>
      {shown && (
        <div className="max-h-44 overflow-y-auto rounded-b-card border-t border-line">
          <Suspense fallback={<p className="px-3.5 py-2 text-sm text-ink-soft">Loading the reasons…</p>}>
            <ProblemList />
          </Suspense>
        </div>
      )}
    </section>
  )
}

/** How much was found, and what it was measured by. */
export function Count() {
  const { open, accepted } = useProblems()
  const { answered } = useRecommendation()
  const rules = useRulesState()
  const problems = open.filter(isProblem).length
  const notes = open.length - problems
  return (
    <span className="min-w-0 grow text-ink-soft">
      <strong className="font-semibold text-ink">
        {problems > 0 ? plural(problems, 'problem') : rules === 'loading' ? 'Checking…' : 'No problems'}
      </strong>
      {notes > 0 && `, ${plural(notes, 'note')}`}
      {accepted.length > 0 && `, ${accepted.length} accepted`} ·{' '}
      {rules === 'missing' ? 'the rules on limits and risks could not be loaded' : checkedWords(answered)}
    </span>
  )
}

function checkedWords(answered: number): string {
  if (answered === 0) return 'checked against AWS limits and known risks'
  return `checked against your ${plural(answered, 'answer')} and AWS limits`
}
