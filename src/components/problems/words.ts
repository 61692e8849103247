/** Findings in words, of answers and of rules alike. Heavy: load it lazily. */
import { metrics } from '#content/metrics.ts'
import { rules } from '#content/rules/index.ts'
import type { Design } from '../../design/model.ts'
import { factsBehind, findingText } from '../../engine/explain.ts'
import { ruleText } from '../../engine/rules/words.ts'
import type { Finding } from '../../engine/types.ts'
import { whyAsked } from '../../engine/worded.ts'

/** One sentence; it names parts as they are called in the design. */
export function sentenceOf(finding: Finding, design: Design): string {
  return finding.origin === 'answer' ? findingText(finding) : ruleText(finding, design)
}

/** Why it matters; empty where nobody wrote it. */
export function reasonOf(finding: Finding): string {
  return finding.rule === undefined ? whyAsked(finding) : rules[finding.rule].why
}

/** A few words for what it is about. */
export function titleOf({ rule, metric }: Finding): string {
  if (rule !== undefined) return rules[rule].title
  return metric === undefined ? '' : metrics[metric].label
}

export const factsOf = (finding: Finding): readonly string[] => factsBehind(finding)
