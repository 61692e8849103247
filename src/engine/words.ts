/** Findings as sentences: the words are content's, the numbers are formatted in one place. */
import { metricWords } from '#content/metric-words.ts'
import { metrics } from '#content/metrics.ts'
import type { MetricId, Target, Unit } from '#content/schema.ts'
import { formatValue, listOf } from '../design/format.ts'
import type { Atom } from './requirements.ts'
import type { MetricResult, MetricValue, Verdict } from './types.ts'

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

/** One sentence on one atom. `raise`: the quota in the way can be raised, or may be. */
export function findingText(atom: Atom, metric: MetricResult, verdict: Verdict, raise: boolean): string {
  const { metric: id, target } = atom.requirement
  const words = metricWords[id]
  if (verdict === 'unknown') return `${metrics[id].label}: not known. ${atom.requirement.why}`
  const text = fill(
    verdict === 'met' ? words.met : words.missed,
    metricText(id, metric.value),
    targetText(id, target, atom.amount),
  )
  return raise ? `${text} Ask AWS for an increase of the quota.` : text
}

/** The few words under a service's bar. */
export function remarkText(id: MetricId, value: MetricValue, good: boolean): string {
  const words = metricWords[id]
  return fill(good ? words.good : words.bad, metricText(id, value), '')
}

function fill(template: string, value: string, target: string): string {
  return template.replaceAll('{value}', value).replaceAll('{target}', target)
}
