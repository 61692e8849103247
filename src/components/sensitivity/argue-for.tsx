import { lazy, Suspense, useState } from 'react'
import { questionNames } from '#content/questions/names.ts'
import type { Workload } from '../../design/model.ts'
import type { Argument } from '../../engine/sensitivity/argue.ts'
import { answerText } from '../../engine/sensitivity/words.ts'
import type { RankedCandidate, Recommendation } from '../../engine/types.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { useArgument } from '../../stores/sensitivity/store.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toasts.ts'
import { givenText } from './answer-words.ts'
import { ContenderSelect } from './contender-select.tsx'
import { contendersOf, nameOf } from './contenders.ts'

const SideBySide = lazy(() =>
  import('./side-by-side.tsx').then(({ SideBySide }) => ({ default: SideBySide })),
)

interface ArgueForProps {
  readonly recommendation: Recommendation
  readonly shown: RankedCandidate
  readonly workload: Workload
  /** The page shows something else now. */
  readonly onApplied: () => void
}

/** The fewest other answers for which a service or pattern of the visitor's choice would win. */
export function ArgueFor({ recommendation, shown, workload, onApplied }: ArgueForProps) {
  const [chosen, setChosen] = useState('')
  const [comparing, setComparing] = useState(false)
  const candidate = recommendation.candidates.find(({ id }) => id === chosen)
  const argument = useArgument(candidate?.id ?? null)
  const { answerSome, undo } = useDocumentStore.getState()
  const contenders = contendersOf(recommendation)

  const apply = (target: RankedCandidate, changes: NonNullable<Argument>) => {
    answerSome(
      Object.fromEntries(changes.map(({ question, to }) => [question, to])),
      `Argued for ${target.name}`,
    )
    onApplied()
    toast(`${nameOf(target)} is recommended now`, { label: 'Undo', run: undo })
  }

  return (
    <>
      <p className="mb-2.5 text-sm text-ink-soft">
        Have another one in mind? See what you would have to say for it to win.
      </p>
      <div className="screen-only">
        <ContenderSelect label="Argue for" contenders={contenders} value={chosen} onChange={setChosen} />
      </div>
      <div role="status" aria-live="polite" className="mt-3 text-sm empty:hidden">
        {candidate !== undefined && (
          <Verdict
            candidate={candidate}
            argument={argument}
            workload={workload}
            onApply={(changes) => apply(candidate, changes)}
          />
        )}
      </div>
      <p className="screen-only mt-3">
        <Button size="small" aria-haspopup="dialog" onClick={() => setComparing(true)}>
          Compare two side by side
        </Button>
      </p>
      <Suspense>
        {comparing && (
          <SideBySide
            recommendation={recommendation}
            contenders={contenders}
            shown={shown}
            other={candidate ?? null}
            onClose={() => setComparing(false)}
          />
        )}
      </Suspense>
    </>
  )
}

interface VerdictProps {
  readonly candidate: RankedCandidate
  /** Undefined until it is known. */
  readonly argument: Argument | undefined
  readonly workload: Workload
  readonly onApply: (changes: NonNullable<Argument>) => void
}

function Verdict({ candidate, argument, workload, onApply }: VerdictProps) {
  const name = nameOf(candidate)
  if (argument === undefined) return <p className="text-ink-soft">Trying up to three other answers…</p>
  if (argument === null) {
    return <p>No three changed answers make {name} win: none within three.</p>
  }
  if (argument.length === 0) return <p>{name} wins with these answers already.</p>
  return (
    <>
      <p>
        {name} wins with {argument.length === 1 ? 'one changed answer' : `${argument.length} changed answers`}
        :
      </p>
      <ul className="mt-1.5 grid gap-1.5">
        {argument.map(({ question, to }) => (
          <li key={question} className="border-l-[3px] border-water-soft pl-2.5">
            <span className="font-semibold">
              {questionNames[question]}: {answerText(question, to, null)}
            </span>
            <span className="block text-ink-soft">
              now: {givenText(question, workload.answers[question])}
            </span>
          </li>
        ))}
      </ul>
      <Button size="small" className="screen-only mt-2.5" onClick={() => onApply(argument)}>
        {argument.length === 1 ? 'Change this answer' : 'Change these answers'}
      </Button>
    </>
  )
}
