import type { Design } from '../../design/model.ts'
import { Badge, type BadgeTone } from '../ui/badge.tsx'
import { Facts } from '../ui/facts.tsx'
import { type Accepted, type Look, lookOf, type Problem } from './problems.ts'
import { factsOf, reasonOf, sentenceOf, titleOf } from './words.ts'

const tones: Readonly<Record<Look, BadgeTone>> = { bad: 'bad', caution: 'caution', note: 'neutral' }

/** Never told by the colour alone. */
function signOf({ finding, group }: Problem): { readonly sign: string; readonly says: string } {
  if (finding.verdict === 'unknown') return { sign: '?', says: 'not known' }
  if (group === 'note') return { sign: 'i', says: 'note' }
  if (group === 'caution') return { sign: '!', says: 'risk' }
  if (finding.verdict === 'partly') return { sign: '◐', says: 'partly' }
  return { sign: '✕', says: group === 'error' ? 'error' : 'missed' }
}

interface FoundListProps {
  readonly problems: readonly Problem[]
  readonly design: Design
}

/** Findings to read, with reason and facts: what is found in the same way at several places is said once. */
export function FoundList({ problems, design }: FoundListProps) {
  const kinds = new Map<string, Problem[]>()
  for (const problem of problems) {
    const { rule, case: which } = problem.finding
    const kind = rule === undefined ? problem.id : `${rule} ${which}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem])
  }
  return [...kinds.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [<Found key={first.id} problem={first} design={design} others={others.length} />],
  )
}

interface FoundProps {
  readonly problem: Problem
  readonly design: Design
  readonly others: number
}

function Found({ problem, design, others }: FoundProps) {
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
        {others > 0 && ` The same at ${others === 1 ? 'one more place' : `${others} more places`}.`}
        {finding.rule !== undefined && ` ${reasonOf(finding)}`}
      </span>
      <Facts facts={factsOf(finding)} />
    </li>
  )
}

interface AcceptedListProps {
  readonly accepted: readonly Accepted[]
  readonly design: Design
}

/** What somebody decided to live with, and why. */
export function AcceptedList({ accepted, design }: AcceptedListProps) {
  return accepted.map(({ id, finding, note }) => (
    <li key={id}>
      <Badge>{titleOf(finding)}</Badge> <span className="text-ink-soft">{sentenceOf(finding, design)}</span>
      <span className="block whitespace-pre-line">
        <strong className="font-semibold">Accepted{note === '' ? '.' : ':'}</strong> {note}
      </span>
    </li>
  ))
}
