import { useState } from 'react'
import { useDocumentStore } from '../../../stores/document.ts'
import { useDesignOnScreen } from '../../../stores/judgement.ts'
import { type Group, groups, type Problem } from '../../problems/problems.ts'
import { useProblems } from '../../problems/use-problems.ts'
import { sentenceOf } from '../../problems/words.ts'
import { Badge } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useEditor } from '../editor-store.ts'
import { Named } from '../named.tsx'
import { ProblemRow } from './problem-row.tsx'

type Filter = Group | 'accepted' | null

/** All that was found, group by group; one group alone where somebody wants so. What was accepted is folded. */
export function ProblemList() {
  const { open, accepted } = useProblems()
  const [wish, setWish] = useState<Filter>(null)
  const present = groups.flatMap(({ id, name }) => {
    const problems = open.filter(({ group }) => group === id)
    return problems.length === 0 ? [] : [{ id, name, problems }]
  })
  // A group that is empty now is not looked at any more.
  const filter =
    present.some(({ id }) => id === wish) || (wish === 'accepted' && accepted.length > 0) ? wish : null
  const kinds = present.length + (accepted.length > 0 ? 1 : 0)
  return (
    <>
      {kinds > 1 && (
        <fieldset aria-label="Show" className="flex flex-wrap gap-1 px-3 pt-2 pb-1">
          <FilterButton
            name="All"
            count={open.length}
            pressed={filter === null}
            onClick={() => setWish(null)}
          />
          {present.map(({ id, name, problems }) => (
            <FilterButton
              key={id}
              name={name}
              count={problems.length}
              pressed={filter === id}
              onClick={() => setWish(id)}
            />
          ))}
          {accepted.length > 0 && (
            <FilterButton
              name="Accepted"
              count={accepted.length}
              pressed={filter === 'accepted'}
              onClick={() => setWish('accepted')}
            />
          )}
        </fieldset>
      )}
      {present
        .filter(({ id }) => filter === null || filter === id)
        .map(({ id, name, problems }) => (
          <Rows key={id} name={name} problems={problems} />
        ))}
      {accepted.length > 0 && (filter === null || filter === 'accepted') && (
        <AcceptedRows unfolded={filter === 'accepted'} />
      )}
    </>
  )
}

interface FilterButtonProps {
  readonly name: string
  readonly count: number
  readonly pressed: boolean
  readonly onClick: () => void
}

function FilterButton({ name, count, pressed, onClick }: FilterButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className={classNames(
        'min-h-6 rounded-full border px-2.5 text-xs font-medium',
        pressed ? 'border-water bg-water-soft text-water' : 'border-line-strong text-ink-soft hover:text-ink',
      )}
    >
      {name} <span className="font-semibold">{count}</span>
    </button>
  )
}

/** So many of one kind stand without being asked for. */
const SHOWN = 2

/** What is found at several places in the same way is said at two of them, and at the others on request. */
function Rows({ name, problems }: { readonly name: string; readonly problems: readonly Problem[] }) {
  const current = useEditor((state) => state.problem?.id)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const stacks = new Map<string, Problem[]>()
  for (const problem of problems)
    stacks.set(kindOf(problem), [...(stacks.get(kindOf(problem)) ?? []), problem])
  return (
    <ul aria-label={name} className="border-t border-line first:border-t-0">
      {[...stacks].flatMap(([kind, stack]) => {
        // The one that the keys are at is in sight, wherever it stands.
        const open = unfolded.has(kind) || stack.length <= SHOWN + 1 || stack.some(({ id }) => id === current)
        const rows = (open ? stack : stack.slice(0, SHOWN)).map((problem) => (
          <ProblemRow key={problem.id} problem={problem} isCurrent={problem.id === current} />
        ))
        if (open) return rows
        return [
          ...rows,
          <li key={kind} className="border-t border-line px-3.5 py-1">
            <button
              type="button"
              onClick={() => setUnfolded(new Set([...unfolded, kind]))}
              className="min-h-6 rounded-mark text-xs font-semibold text-water hover:underline"
            >
              The same at {stack.length - SHOWN} more places
            </button>
          </li>,
        ]
      })}
    </ul>
  )
}

/** Findings of one case of a rule read alike; those of answers do not. */
const kindOf = ({ id, finding: { rule, case: which } }: Problem): string =>
  rule === undefined ? id : `${rule} ${which}`

/** What the visitor decided to live with, and why. */
function AcceptedRows({ unfolded }: { readonly unfolded: boolean }) {
  const { accepted } = useProblems()
  const design = useDesignOnScreen()
  const names = design.parts.map(({ name }) => name)
  return (
    <details open={unfolded} className="border-t border-line text-sm">
      <summary className="w-fit px-3.5 py-2 text-ink-soft hover:text-ink">{accepted.length} accepted</summary>
      <ul aria-label="Accepted">
        {accepted.map(({ id, finding, note }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t border-line px-3.5 py-2"
          >
            <Badge>Accepted</Badge>
            <div className="min-w-48 flex-1">
              <p className="text-ink-soft">
                <Named text={sentenceOf(finding, design)} names={names} />
              </p>
              {note !== '' && <p className="mt-0.5 whitespace-pre-line">Accepted: {note}</p>}
            </div>
            <button
              type="button"
              onClick={() => {
                useDocumentStore.getState().setAccepted(id, null)
                useEditor.getState().say('Taken back: it counts as a problem again.')
              }}
              className="shrink-0 rounded-mark font-semibold text-water hover:underline"
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
