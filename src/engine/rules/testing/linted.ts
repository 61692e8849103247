/** Short words for tests of rules. */
import type { AnswerData, QuestionId, RuleId } from '#content/schema.ts'
import { apply } from '../../../design/commands.ts'
import type { Design, Params, Workload } from '../../../design/model.ts'
import { way } from '../../testing/designs.ts'
import type { Finding } from '../../types.ts'
import { lint } from '../lint.ts'
import { repairsOf } from '../repairs.ts'
import { ruleText } from '../words.ts'

export type Answers = Readonly<Partial<Record<QuestionId, string | AnswerData>>>

/** A workload of a few answers: options by their ids, numbers as data. */
export function asked(answers: Answers = {}): Workload {
  const entries = Object.entries(answers).map(([id, answer]) => [
    id,
    typeof answer === 'string' ? { options: [answer] } : answer,
  ])
  return { answers: Object.fromEntries(entries), dealBreakers: {}, weights: {} }
}

export interface Case {
  readonly rule: RuleId
  readonly design: Design
  readonly workload: Workload
}

/** A rule, a design as `way` writes it, and answers. */
export function on(
  rule: RuleId,
  lines: readonly string[],
  params: Readonly<Record<string, Params>> = {},
  answers: Answers = {},
): Case {
  return { rule, design: way(lines, params), workload: asked(answers) }
}

export const findingsOf = ({ rule, design, workload }: Case): readonly Finding[] =>
  lint(design, workload).filter((finding) => finding.rule === rule)

/** What the rule says of the design: "error at queue: …". */
export function said(tried: Case): readonly string[] {
  return findingsOf(tried).map((finding) => {
    const at = finding.id.slice(tried.rule.length + 1)
    return `${finding.severity} at ${at}: ${ruleText(finding, tried.design)}`
  })
}

/** Labels of all repairs of what the rule finds. */
export function offered({ rule, design, workload }: Case): readonly string[] {
  return findingsOf({ rule, design, workload }).flatMap((finding) =>
    repairsOf(finding, design, workload).map(({ label }) => label),
  )
}

/** The design after the first repair, or the one with this label. Throws where there is none. */
export function mended({ rule, design, workload }: Case, label?: string): Design {
  const repairs = findingsOf({ rule, design, workload }).flatMap((f) => repairsOf(f, design, workload))
  const repair = label === undefined ? repairs[0] : repairs.find((one) => one.label === label)
  if (repair === undefined) throw new Error(`No repair ${label ?? ''} of ${rule}`)
  const outcome = apply(design, repair.command)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.design
}

/** A part's or connection's parameters. Throws on an id that the design does not have. */
export function paramsIn(design: Design, id: string): Params {
  const owner = [...design.parts, ...design.connections].find((one) => one.id === id)
  if (owner === undefined) throw new Error(`No ${id}`)
  return owner.params
}
