import type { AnswerData, QuestionId } from '../../schema.ts'
import type { CaseField, CaseLead, CasePattern } from '../names.ts'

/** An answer of a case with what supports it: words of its text, or a field of its facts. */
export type SupportedAnswer = AnswerData &
  ({ readonly words: string; readonly field?: never } | { readonly field: CaseField; readonly words?: never })

/** A lead, or a lead with a pattern: "sqs", "eventbridge/schedule". */
export type CaseEntry = CaseLead | `${CaseLead}/${CasePattern}`

/** A published decision: the situation, what was decided, and the situation in answers. */
export interface DecisionCase {
  readonly id: string
  readonly title: string
  readonly text: string
  /** What the publisher's text states. */
  readonly facts: Readonly<Partial<Record<CaseField, string | number | boolean>>>
  readonly expected: {
    /** Service that leads, and pattern, in the words of the cases: see candidates.ts. */
    readonly lead: CaseLead
    readonly pattern: CasePattern
    readonly also: readonly CaseEntry[]
    readonly never: readonly CaseEntry[]
  }
  readonly source: {
    readonly url: string
    readonly title: string
    readonly kind: 'exam' | 'aws-doc' | 'blog' | 're:post'
  }
  /** Only what the case says; everything else is open. */
  readonly answers: Readonly<Partial<Record<QuestionId, SupportedAnswer>>>
}
