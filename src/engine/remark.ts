/** The few words under a service's bar. */
import { remarks } from '#content/remarks.ts'
import { formatValue } from '../design/format.ts'
import type { Assessment, Finding } from './types.ts'

/** What holds it back most; where nothing does, what speaks for it most. */
export function remarkOf(assessment: Assessment): string {
  const heaviest = (verdicts: readonly Finding['verdict'][]): Finding | undefined =>
    assessment.findings
      .filter((finding) => verdicts.includes(finding.verdict) && finding.metric !== undefined)
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[0]
  const against = heaviest(['blocked']) ?? heaviest(['missed']) ?? heaviest(['partly'])
  const finding = against ?? heaviest(['met'])
  if (finding?.metric === undefined || finding.value === undefined) return ''
  const { good, bad, unit } = remarks[finding.metric]
  const words = against === undefined ? good : bad
  return unit === undefined ? words : words.replace('{value}', formatValue(finding.value, unit))
}
