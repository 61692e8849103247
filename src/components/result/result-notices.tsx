import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { questionNames } from '#content/questions/names.ts'
import type { QuestionId } from '#content/schema.ts'
import { findingText } from '../../engine/explain.ts'
import type { RankedCandidate, Recommendation } from '../../engine/types.ts'
import { useDocument, useDocumentStore } from '../../stores/document.ts'
import { Button } from '../ui/button.tsx'

const Relaxations = lazy(() =>
  import('../sensitivity/relaxations.tsx').then(({ Relaxations }) => ({ default: Relaxations })),
)

interface ResultNoticesProps {
  readonly recommendation: Recommendation
  readonly shown: RankedCandidate
  readonly onUse: (candidate: RankedCandidate) => void
}

/** What is not as usual: nothing meets all musts, another pattern was chosen, the diagram has edits of its own. */
export function ResultNotices({ recommendation, shown, onUse }: ResultNoticesProps) {
  const edited = useDocument().design !== null
  const { resetDesign } = useDocumentStore.getState()
  const { winner, allBlocked } = recommendation
  return (
    <>
      {allBlocked && <Relax shown={shown} />}
      {winner !== null && shown.id !== winner.id && (
        <Notice
          action={
            <Button size="small" onClick={() => onUse(winner)}>
              Go back to it
            </Button>
          }
        >
          You chose this one. Waterline recommends {winner.name}, fit {winner.assessment.fit.total ?? '–'}.
        </Notice>
      )}
      {edited && (
        <Notice
          action={
            <Button size="small" onClick={resetDesign}>
              Follow the answers again
            </Button>
          }
        >
          The diagram has edits of your own: figures and fit are those of what you drew.
        </Notice>
      )}
    </>
  )
}

/** The nearest design still misses musts: which, and where they can be relaxed. */
function Relax({ shown }: { readonly shown: RankedCandidate }) {
  const questions = [
    ...new Set(
      shown.assessment.blocked.flatMap(({ question }): QuestionId[] => (question ? [question] : [])),
    ),
  ]
  return (
    <div className="mt-4 rounded-card bg-bad-soft px-3.5 py-3 text-sm">
      <p>
        <strong className="font-semibold text-bad">Nothing meets all your musts.</strong> This comes nearest;
        it fails here:
      </p>
      <ul className="mt-1.5 list-disc pl-5">
        {shown.assessment.blocked.map((finding) => (
          <li key={finding.id}>{findingText(finding)}</li>
        ))}
      </ul>
      <Suspense>
        <Relaxations />
      </Suspense>
      {questions.length > 0 && (
        <p className="screen-only mt-2 flex flex-wrap gap-x-3">
          Or answer otherwise:
          {questions.map((question) => (
            <Link
              key={question}
              to="/guide/$question"
              params={{ question }}
              search={{ from: 'result' }}
              className="font-medium text-water hover:underline"
            >
              {questionNames[question]}
            </Link>
          ))}
        </p>
      )}
    </div>
  )
}

function Notice({ action, children }: { readonly action: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="mt-4 flex items-center justify-between gap-3 rounded-card bg-water-soft px-3.5 py-2.5 text-sm">
      <p>{children}</p>
      <span className="screen-only shrink-0">{action}</span>
    </div>
  )
}
