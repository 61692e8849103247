import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { questionNames } from '#content/questions/names.ts'
import type { QuestionId } from '#content/schema.ts'
import { plural } from '../../design/format.ts'
import type { AnswerTried } from '../../engine/design-questions.ts'
import { wordedQuestion } from '../../engine/worded.ts'
import { useDesignQuestions } from '../../stores/design-questions/store.ts'
import { useDocument } from '../../stores/document.ts'
import { Button } from '../ui/button.tsx'
import { QuestionCard } from './question-card.tsx'

/** So many further questions are named; the rest on request. */
const NAMED = 5

/** What is asked now, with what its answers would find: kept while it is being answered. */
interface Asked {
  readonly question: QuestionId
  readonly tried: readonly AnswerTried[]
}

/** The guide around a diagram that is there already: only what can change a finding or its fit, the most telling first. */
export function DesignQuestions() {
  const found = useDesignQuestions()
  const { answers } = useDocument().workload
  const [asked, setAsked] = useState<Asked | null>(null)
  const [all, setAll] = useState(false)
  if (found === null) return <p className="text-sm text-ink-soft">Trying every answer on this diagram…</p>
  const { matter, idle } = found
  const current = asked ?? matter[0] ?? null
  const others = matter.filter(({ question }) => question !== current?.question)
  const answered = Object.keys(answers).length
  return (
    <>
      {current === null ? (
        <p className="text-sm text-ink-soft">
          {answered === 0
            ? 'No answer changes what is found here.'
            : 'No open question changes what is found here any more.'}
        </p>
      ) : (
        <div
          // The question stays while it is answered, though it is not open any more then.
          onChangeCapture={() => setAsked(current)}
        >
          <QuestionCard
            key={current.question}
            question={wordedQuestion(current.question)}
            tried={matter.find(({ question }) => question === current.question)?.tried ?? current.tried}
          />
          {answers[current.question] !== undefined && (
            <Button size="small" className="mt-1.5" onClick={() => setAsked(null)}>
              {others.length > 0 ? 'Next question' : 'Done'}
            </Button>
          )}
        </div>
      )}
      {others.length > 0 && (
        <div className="mt-3 text-xs text-ink-soft">
          <p>Matters as well, the most telling first:</p>
          <ul className="mt-1 flex flex-wrap gap-1">
            {(all ? others : others.slice(0, NAMED)).map((one) => (
              <li key={one.question}>
                <button
                  type="button"
                  onClick={() => setAsked(one)}
                  className="min-h-6 rounded-full border border-line-strong px-2 font-medium text-ink hover:border-water hover:text-water"
                >
                  {questionNames[one.question]}
                </button>
              </li>
            ))}
            {others.length > NAMED && !all && (
              <li>
                <button
                  type="button"
                  onClick={() => setAll(true)}
                  className="min-h-6 rounded-mark px-1 font-medium text-water hover:underline"
                >
                  {others.length - NAMED} more
                </button>
              </li>
            )}
          </ul>
        </div>
      )}
      <p className="mt-2.5 text-xs text-ink-soft">
        {idle.length > 0 && `${plural(idle.length, 'open question')} cannot change what is found here. `}
        {answered > 0 && (
          <Link to="/guide/all" className="rounded-mark font-medium text-water hover:underline">
            {plural(answered, 'answer')} given
          </Link>
        )}
      </p>
    </>
  )
}
