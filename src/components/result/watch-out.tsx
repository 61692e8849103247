import { useEffect } from 'react'
import { plural } from '../../design/format.ts'
import type { Design } from '../../design/model.ts'
import { loadRules, useRulesState } from '../../stores/rules.ts'
import { AcceptedList, FoundList } from '../problems/found-list.tsx'
import { isProblem } from '../problems/problems.ts'
import { useProblems } from '../problems/use-problems.ts'
import { Traps } from './traps.tsx'

interface WatchOutProps {
  readonly design: Design
  readonly pattern: string
}

/**
 * What the shown design does not fully do, what is risky in it, what was accepted, and what goes wrong with its
 * pattern. Heavy with words: load it lazily.
 */
export function WatchOut({ design, pattern }: WatchOutProps) {
  const { open, accepted } = useProblems()
  const rules = useRulesState()
  useEffect(() => void loadRules(), [])
  const problems = open.filter((problem) => isProblem(problem) || problem.finding.origin === 'answer')
  const notes = open.filter((problem) => !problems.includes(problem))
  return (
    <>
      <ul className="grid gap-2.5 text-sm">
        {problems.length === 0 && (
          <li className="text-ink-soft">
            {rules === 'ready' &&
              'Nothing that you asked for is missed, and no risk was found in this design.'}
            {rules === 'loading' && 'Looking for risks…'}
            {rules === 'missing' &&
              'Nothing that you asked for is missed. The rules on risks could not be loaded.'}
          </li>
        )}
        <FoundList problems={problems} design={design} />
        <Traps pattern={pattern} />
      </ul>
      {notes.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="w-fit text-ink-soft hover:text-ink">{plural(notes.length, 'note')}</summary>
          <ul className="mt-2 grid gap-2.5">
            <FoundList problems={notes} design={design} />
          </ul>
        </details>
      )}
      {accepted.length > 0 && (
        <div className="mt-3 border-t border-line pt-2.5 text-sm">
          <h3 className="text-xs text-ink-soft">Accepted</h3>
          <ul className="mt-1.5 grid gap-2.5">
            <AcceptedList accepted={accepted} design={design} />
          </ul>
        </div>
      )}
    </>
  )
}
