import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { plural } from '../../design/format.ts'
import { useDesignOnScreen } from '../../stores/judgement.ts'
import { useRecommendation } from '../../stores/recommendation.ts'
import { Badge } from '../ui/badge.tsx'
import { nounsOf, putBetween, show } from './actions.ts'
import { badgeTones } from './inspector/panel.tsx'
import { Named } from './named.tsx'
import { useProblems } from './use-design.ts'

/** What is wrong, over the foot of the canvas; it folds to its heading. */
export function ProblemsPanel() {
  const problems = useProblems()
  const design = useDesignOnScreen()
  const { answered } = useRecommendation()
  const [open, setOpen] = useState(true)
  if (design.parts.length === 0) return null
  const some = problems.length > 0
  return (
    <section
      aria-label="Problems"
      data-foot
      className="absolute inset-x-4 bottom-4.5 z-5 rounded-card border border-line-strong bg-card shadow-card"
    >
      <h2>
        <button
          type="button"
          aria-expanded={open && some}
          disabled={!some}
          onClick={() => setOpen(!open)}
          className="flex w-full items-center gap-1.5 rounded-card px-3.5 py-2 text-left text-sm"
        >
          <strong className="font-semibold">
            {some ? plural(problems.length, 'problem') : 'No problems'}
          </strong>
          <span className="grow text-ink-soft">· {checkedWords(answered)}</span>
          {some && (open ? <ChevronDown className="size-4" /> : <ChevronUp className="size-4" />)}
        </button>
      </h2>
      {open && some && (
        <div className="max-h-34 overflow-y-auto border-t border-line">
          <ProblemsList />
        </div>
      )}
    </section>
  )
}

/** Each row opens what it is about, and mends it where a way is known. */
export function ProblemsList() {
  const problems = useProblems()
  const design = useDesignOnScreen()
  const names = design.parts.map(({ name }) => name)
  return (
    <ul aria-label="Problems">
      {problems.map(({ id, severity, word, text, about, repair }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line px-3.5 py-2 text-sm last:border-b-0"
        >
          <Badge tone={badgeTones[severity]} className="shrink-0">
            {word}
          </Badge>
          {about.length === 0 ? (
            <p className="min-w-48 flex-1 text-ink-soft">
              <Named text={text} names={names} />
            </p>
          ) : (
            <button
              type="button"
              onClick={() => show(about, true)}
              className="min-w-48 flex-1 rounded-mark text-left text-ink-soft hover:text-ink hover:underline"
            >
              <Named text={text} names={names} />
            </button>
          )}
          {repair !== undefined && (
            <button
              type="button"
              onClick={() => putBetween(repair.from, repair.to, repair.kinds)}
              className="shrink-0 rounded-mark font-semibold text-water hover:underline"
            >
              Put {nounsOf(repair.kinds)} between
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function checkedWords(answered: number): string {
  if (answered === 0) return 'checked against what AWS allows'
  return `checked against your ${plural(answered, 'answer')} and what AWS allows`
}
