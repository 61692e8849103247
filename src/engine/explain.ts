/**
 * Findings as sentences: the words are content's, the numbers are formatted in one place. Nothing that judges
 * imports this: words are needed where findings are read.
 */
import { mechanismSpecs } from '#content/connections/specs.ts'
import { metricWords } from '#content/metric-words.ts'
import { metrics } from '#content/metrics.ts'
import type { MechanismSpecs, MetricId, Target, Unit } from '#content/schema.ts'
import { formatValue, listOf } from '../design/format.ts'
import type { Finding, MetricResult, MetricValue, RankedCandidate, Recommendation, WhyNot } from './types.ts'

/** A metric's value for people: "14 days", "per key", "not known". */
export function metricText(id: MetricId, value: MetricValue): string {
  const metric = metrics[id]
  const levels = metricWords[id].levels
  if (typeof value === 'string' && levels !== undefined) {
    const words = value.split('+').flatMap((level) => levels[level] ?? [])
    if (words.length > 0) return listOf(words)
  }
  return formatValue(value, metric.unit === 'level' ? 'text' : (metric.unit satisfies Unit))
}

/** What was asked, for people. */
export function targetText(id: MetricId, target: Target, amount: number | null): string {
  if ('oneOf' in target) return metricText(id, target.oneOf[0] ?? 'unknown')
  if ('cost' in target) return 'a low bill'
  const asked = 'atLeast' in target ? target.atLeast : target.atMost
  return metricText(id, asked === 'answer' ? (amount ?? 'unknown') : asked)
}

/** One sentence on a finding. Why it was asked is told by `whyAsked` of worded.ts. */
export function findingText(finding: Finding): string {
  const { metric, target, value = 'unknown', amount = null, verdict } = finding
  if (metric === undefined || target === undefined) return ''
  const words = metricWords[metric]
  if (verdict === 'unknown')
    return (value === 'not-applicable' ? words.absent : undefined) ?? `${metrics[metric].label}: not known.`
  const text = fill(
    verdict === 'met' ? words.met : words.missed,
    metricText(metric, value),
    targetText(metric, target, amount),
  )
  return finding.raise === true ? `${text} Ask AWS for an increase of the quota.` : text
}

/** Facts behind a verdict or a metric: those that decided it, and those of the ways of connecting that did. */
export function factsBehind({ facts, ways = [] }: Pick<MetricResult, 'facts' | 'ways'>): readonly string[] {
  return [...new Set([...facts, ...ways.flatMap((id) => specs[id]?.facts ?? [])])]
}

const specs: Readonly<Record<string, MechanismSpecs>> = mechanismSpecs

/** Why each other candidate is not the recommendation, in their order. */
export function whyNot({ candidates, winner }: Recommendation): readonly WhyNot[] {
  return winner === null
    ? []
    : candidates.filter((candidate) => candidate !== winner).map((c) => whyNotOf(c, winner))
}

/** The finding that cost a candidate most against the winner. */
function whyNotOf(candidate: RankedCandidate, winner: RankedCandidate): WhyNot {
  const blocked = candidate.assessment.blocked[0]
  if (blocked !== undefined && !winner.blocked)
    return { candidate: candidate.id, finding: blocked, text: findingText(blocked) }
  const mine = new Map(candidate.assessment.findings.map((finding) => [finding.id, finding]))
  let cost = 0
  let worst: Finding | null = null
  for (const theirs of winner.assessment.findings) {
    const own = mine.get(theirs.id)
    if (own === undefined) continue
    const lost = own.weight * (worth(theirs) - worth(own))
    if (lost > cost) {
      cost = lost
      worst = own
    }
  }
  if (worst !== null) return { candidate: candidate.id, finding: worst, text: findingText(worst) }
  const simpler = candidate.assessment.simplicity > winner.assessment.simplicity
  return {
    candidate: candidate.id,
    finding: null,
    text: simpler
      ? 'It does as much with more parts.'
      : 'It does as much; nothing asked so far tells the two apart.',
  }
}

const worth = (finding: Finding): number =>
  finding.verdict === 'met' ? 2 : finding.verdict === 'partly' || finding.verdict === 'unknown' ? 1 : 0

function fill(template: string, value: string, target: string): string {
  return template.replaceAll('{value}', value).replaceAll('{target}', target)
}
