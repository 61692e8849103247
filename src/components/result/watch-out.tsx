import { useEffect } from 'react'
import { plural } from '../../design/format.ts'
import type { Design } from '../../design/model.ts'
import { loadRules, useRulesState } from '../../stores/rules.ts'
import { isProblem, type Look, lookOf, type Problem } from '../problems/problems.ts'
import { useProblems } from '../problems/use-problems.ts'
import { factsOf, reasonOf, sentenceOf, titleOf } from '../problems/words.ts'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { Facts } from '../ui/facts.tsx'
import { Traps } from './traps.tsx'

const tones: Readonly<Record<Look, BadgeTone>> = { bad: 'bad', caution: 'caution', note: 'neutral' }

/** Never told by the colour alone. */
function signOf({ finding, group }: Problem): { readonly sign: string; readonly says: string } {
  if (finding.verdict === 'unknown') return { sign: '?', says: 'not known' }
  if (group === 'note') return { sign: 'i', says: 'note' }
  if (group === 'caution') return { sign: '!', says: 'risk' }
  if (finding.verdict === 'partly') return { sign: '◐', says: 'partly' }
  return { sign: '✕', says: group === 'error' ? 'error' : 'missed' }
}

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
        {problems.map((problem) => (
          <Item key={problem.id} problem={problem} design={design} />
        ))}
        <Traps pattern={pattern} />
      </ul>
      {notes.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="w-fit text-ink-soft hover:text-ink">{plural(notes.length, 'note')}</summary>
          <ul className="mt-2 grid gap-2.5">
            {notes.map((problem) => (
              <Item key={problem.id} problem={problem} design={design} />
            ))}
          </ul>
        </details>
      )}
      {accepted.length > 0 && (
        <div className="mt-3 border-t border-line pt-2.5 text-sm">
          <h3 className="text-xs text-ink-soft">Accepted</h3>
          <ul className="mt-1.5 grid gap-2.5">
            {accepted.map(({ id, finding, note }) => (
              <li key={id}>
                <Badge>{titleOf(finding)}</Badge>{' '}
                <span className="text-ink-soft">{sentenceOf(finding, design)}</span>
                {note !== '' && <span className="block whitespace-pre-line">Accepted: {note}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Item({ problem, design }: { readonly problem: Problem; readonly design: Design }) {
  const { finding } = problem
  const { sign, says } = signOf(problem)
  return (
    <li>
      <Badge tone={tones[lookOf(problem)]}>
        <span aria-hidden>{sign}</span>
        <span className="sr-only">{says}:</span> {titleOf(finding)}
      </Badge>{' '}
      <span className="text-ink-soft">
        {sentenceOf(finding, design)}
        {finding.rule !== undefined && ` ${reasonOf(finding)}`}
      </span>
      <Facts facts={factsOf(finding)} />
    </li>
  )
}
