import type { WaterlineDocument } from '../../design/model.ts'
import type { Assessment, Finding } from '../../engine/types.ts'

/** Findings that stand together: what cannot be, what is risky, what an answer asks and the design lacks, the rest. */
export type Group = 'error' | 'caution' | 'answer' | 'note'

export const groups: readonly { readonly id: Group; readonly name: string }[] = [
  { id: 'error', name: 'Errors' },
  { id: 'caution', name: 'Cautions' },
  { id: 'answer', name: 'Answers missed' },
  { id: 'note', name: 'Notes' },
]

export interface Problem {
  /** Of the finding: what is accepted is known by it. */
  readonly id: string
  readonly group: Group
  readonly finding: Finding
  /** The part or connection where it is; null where it is the design as a whole. */
  readonly at: string | null
  /** Parts and connections that it is about, the place first: what a click selects. */
  readonly about: readonly string[]
}

export interface Accepted extends Problem {
  readonly note: string
}

export interface Problems {
  /** By group, then as the judge lists them. */
  readonly open: readonly Problem[]
  /** Those of them that the visitor accepted. */
  readonly accepted: readonly Accepted[]
}

type Acceptances = WaterlineDocument['accepted']

const remembered = new WeakMap<Assessment, { readonly accepted: Acceptances; readonly problems: Problems }>()

/** Everything that is found and not met. */
export function problemsOf(assessment: Assessment, accepted: Acceptances): Problems {
  const known = remembered.get(assessment)
  if (known?.accepted === accepted) return known.problems
  const notes = new Map(accepted.map(({ finding, note }) => [finding, note]))
  const all = assessment.findings
    .filter(({ verdict }) => verdict !== 'met')
    .map(problemOf)
    .sort((a, b) => rankOf(a) - rankOf(b))
  const problems = {
    open: all.filter(({ id }) => !notes.has(id)),
    accepted: all.flatMap((problem): Accepted[] => {
      const note = notes.get(problem.id)
      return note === undefined ? [] : [{ ...problem, note }]
    }),
  }
  remembered.set(assessment, { accepted, problems })
  return problems
}

const worst: readonly Finding['verdict'][] = ['blocked', 'missed', 'partly', 'unknown', 'met']

/** Within the answers, what rules the design out comes first. */
function rankOf({ group, finding }: Problem): number {
  const place = groups.findIndex(({ id }) => id === group)
  return 10 * place + (group === 'answer' ? worst.indexOf(finding.verdict) : 0)
}

function problemOf(finding: Finding): Problem {
  const { id, origin, parts, connections } = finding
  if (origin === 'answer') {
    // What a whole design lacks is in the list, not on every part.
    const few = parts.length <= 2
    return { id, group: groupOf(finding), finding, at: few ? (parts[0] ?? null) : null, about: parts }
  }
  const place = id.slice(id.indexOf(':') + 1)
  const all = [...connections, ...parts]
  const at = all.includes(place) ? place : null
  return {
    id,
    group: groupOf(finding),
    finding,
    at,
    about: at === null ? all : [at, ...all.filter((one) => one !== at)],
  }
}

function groupOf({ origin, verdict, severity = 'note' }: Finding): Group {
  if (origin !== 'answer') return severity
  return verdict === 'unknown' ? 'note' : 'answer'
}

/** Notes are worth knowing and no problems. */
export const isProblem = ({ group }: Problem): boolean => group !== 'note'

/** Whether the reason must be written down: it cannot work so, or an answer rules it out. */
export const needsNote = ({ group, finding }: Problem): boolean =>
  group === 'error' || finding.verdict === 'blocked'

/** On the pill. */
export function wordOf({ rule, origin, verdict, severity }: Finding): string {
  if (rule === 'connection') return severity === 'error' ? 'Not possible' : 'Not known'
  if (origin !== 'answer') return severity === 'error' ? 'Error' : severity === 'caution' ? 'Risk' : 'Note'
  return answerWords[verdict]
}

const answerWords: Readonly<Record<Finding['verdict'], string>> = {
  unknown: 'Not known',
  blocked: 'Ruled out',
  missed: 'Missed',
  partly: 'Partly',
  met: 'Met',
}

/** How grave it looks. */
export type Look = 'bad' | 'caution' | 'note'

export function lookOf({ group, finding }: Problem): Look {
  if (group === 'error') return 'bad'
  if (group === 'answer') return finding.verdict === 'partly' ? 'caution' : 'bad'
  return group
}

/** What stands on a part or connection. */
export interface Mark {
  /** Of the gravest. */
  readonly look: Exclude<Look, 'note'>
  readonly count: number
}

/** The marks by part or connection; notes leave none. */
export function marksOf(problems: readonly Problem[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const problem of problems) {
    const look = lookOf(problem)
    if (problem.at === null || look === 'note') continue
    for (const place of problem.finding.origin === 'answer' ? problem.about : [problem.at]) {
      const before = marks.get(place)
      marks.set(place, { look: before?.look === 'bad' ? 'bad' : look, count: (before?.count ?? 0) + 1 })
    }
  }
  return marks
}
