import type { KindId } from '#content/schema.ts'
import { checkConnection, repairs } from '../../design/connect.ts'
import { graphOf } from '../../design/graph.ts'
import type { Design } from '../../design/model.ts'
import { findingText } from '../../engine/explain.ts'
import type { Assessment, Finding } from '../../engine/types.ts'

export type Severity = 'bad' | 'caution' | 'open'

export interface Problem {
  readonly id: string
  readonly severity: Severity
  /** On the pill. */
  readonly word: string
  /** One sentence. */
  readonly text: string
  /** Parts and connections that it is about; what a click selects. */
  readonly about: readonly string[]
  /** Kinds to put between the two parts of a refused connection, best chain first. */
  readonly repair?: { readonly from: string; readonly to: string; readonly kinds: readonly KindId[] }
}

const order: Readonly<Record<Severity, number>> = { bad: 0, caution: 1, open: 2 }

/** What is wrong with a design: connections that AWS does not offer, then findings that are not met, the worst first. */
export function problemsOf(design: Design, assessment: Assessment): readonly Problem[] {
  const known = remembered.get(assessment)
  if (known?.design === design) return known.problems
  const problems = [...connectionProblems(design), ...findingProblems(design, assessment)].sort(
    (a, b) => order[a.severity] - order[b.severity],
  )
  remembered.set(assessment, { design, problems })
  return problems
}

const remembered = new WeakMap<
  Assessment,
  { readonly design: Design; readonly problems: readonly Problem[] }
>()

function connectionProblems(design: Design): Problem[] {
  const { parts, connections } = graphOf(design)
  return [...connections.values()].flatMap((connection): Problem[] => {
    const from = parts.get(connection.from)
    const to = parts.get(connection.to)
    if (from === undefined || to === undefined) return []
    const check = checkConnection(from.kind, to.kind)
    if (check.verdict === 'native') return []
    const about = [connection.id]
    if (check.verdict === 'unknown') {
      return [
        {
          id: `connection:${connection.id}`,
          severity: 'open',
          word: 'Not known',
          text: `${from.name} to ${to.name}: Waterline does not know whether AWS connects these two.`,
          about,
        },
      ]
    }
    const kinds = repairs(from.kind, to.kind)[0]
    return [
      {
        id: `connection:${connection.id}`,
        severity: 'bad',
        word: 'Not possible',
        text: `${from.name} to ${to.name}: ${check.reason}`,
        about,
        ...(kinds === undefined ? {} : { repair: { from: from.id, to: to.id, kinds } }),
      },
    ]
  })
}

function findingProblems(design: Design, assessment: Assessment): Problem[] {
  // A connection that is drawn as refused or unknown is said above, in words of its own.
  const drawn = new Set(connectionProblems(design).flatMap((problem) => problem.about))
  return assessment.findings.flatMap((finding): Problem[] => {
    if (finding.verdict === 'met' || finding.rule !== undefined) return []
    if (finding.origin !== 'answer' && finding.connections.some((id) => drawn.has(id))) return []
    return [
      {
        id: finding.id,
        severity: severityOf(finding),
        word: wordOf(finding),
        text: findingText(finding),
        about: finding.origin === 'answer' ? finding.parts : [...finding.connections, ...finding.parts],
      },
    ]
  })
}

function severityOf({ verdict, origin }: Finding): Severity {
  if (verdict === 'unknown') return 'open'
  if (verdict === 'blocked') return 'bad'
  return verdict === 'missed' && origin === 'answer' ? 'bad' : 'caution'
}

function wordOf({ verdict, origin }: Finding): string {
  switch (verdict) {
    case 'unknown':
      return 'Not known'
    case 'blocked':
      return origin === 'limit' ? 'Over the limit' : 'Ruled out'
    case 'missed':
      return origin === 'answer' ? 'Missed' : 'Risk'
    case 'partly':
      return origin === 'answer' ? 'Partly' : 'Risk'
    case 'met':
      return 'Met'
  }
}

/**
 * The worst mark by part or connection. Findings of answers mark a part only when they name no more than
 * two: what a whole design lacks is in the panel, not on every part.
 */
export function marksOf(problems: readonly Problem[]): ReadonlyMap<string, Severity> {
  const marks = new Map<string, Severity>()
  for (const { severity, about } of problems) {
    if (about.length > 2) continue
    for (const id of about) {
      const before = marks.get(id)
      if (before === undefined || order[severity] < order[before]) marks.set(id, severity)
    }
  }
  return marks
}
