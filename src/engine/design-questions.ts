/** Which open questions can change what is said of a design: what to ask somebody who has one already. */
import type { AmountSpec, AnswerData, QuestionId } from '#content/schema.ts'
import type { Design, Workload } from '../design/model.ts'
import { measure, weigh } from './assess.ts'
import { lintWith } from './linter.ts'
import { applicableQuestions, atomsOf, questionOf } from './requirements.ts'
import { weightOf } from './score.ts'
import { changed } from './sensitivity/changed.ts'
import { placeOf } from './sensitivity/input-set.ts'
import { type Inputs, inputsOf, watch } from './sensitivity/inputs.ts'
import { questionsOf, setOf } from './sensitivity/sets.ts'
import type { Assessment, Assumptions, Finding, Verdict } from './types.ts'

/** What the design would be worth if a question were answered so. */
export interface AnswerTried {
  readonly answer: AnswerData
  /** The worst verdict on what this answer asks; null where it asks nothing. */
  readonly worst: Verdict | null
}

export interface DesignQuestion {
  readonly question: QuestionId
  /**
   * Weighted points (weight of the axis × weight of the demand × 0..2) between the answer that this design
   * serves best and the one that it serves worst. 0 where answers only change other findings.
   */
  readonly effect: number
  /** An answer would rule the design out. */
  readonly blocks: boolean
  readonly tried: readonly AnswerTried[]
}

export interface DesignQuestions {
  /** Those that can change a finding or lower the fit, the one with the largest effect first. */
  readonly matter: readonly DesignQuestion[]
  /** Open questions of which no answer that was tried changes a finding or lowers the fit. */
  readonly idle: readonly QuestionId[]
}

/**
 * Tries every option of every open question on a design, and of numbers one of every power of ten in their range. Open
 * are questions that apply and have no answer at all: *not sure* is one.
 */
export function designQuestions(
  design: Design,
  workload: Workload,
  assumptions: Assumptions = {},
): DesignQuestions {
  const base = inputsOf(workload, assumptions)
  const measuring = (inputs: Inputs) => measure(design, inputs.watched, assumptions)
  const linting = (inputs: Inputs) => lintWith(design, inputs.watched, assumptions)
  const measured = watch(() => measuring(base))
  const linted = watch(() => linting(base))
  // What never looked at an answer is the same whatever the answer is.
  const looksAt = (read: readonly number[], question: QuestionId | undefined) =>
    question !== undefined && (questionsOf(setOf(read)) & (1 << placeOf(question))) !== 0
  const judged = (inputs: Inputs, question?: QuestionId): Assessment => {
    const metrics = looksAt(measured.read, question) ? measuring(inputs) : measured.value
    const found = looksAt(linted.read, question) ? linting(inputs) : linted.value
    const assessment = weigh(metrics, atomsOf(inputs.watched), inputs.workload)
    return { ...assessment, findings: [...assessment.findings, ...found] }
  }
  const now = judged(base)
  const open = applicableQuestions(workload).filter((id) => workload.answers[id] === undefined)
  const matter: DesignQuestion[] = []
  const idle: QuestionId[] = []
  for (const question of open) {
    const outcomes = answersTo(question).map((answer) => ({
      answer,
      assessment: judged(changed(base, new Map([[question, answer]])), question),
    }))
    if (outcomes.every(({ assessment }) => sameFaults(assessment, now))) {
      idle.push(question)
      continue
    }
    const lost = outcomes.map(({ assessment }) => lostPoints(assessment, workload))
    matter.push({
      question,
      effect: Math.max(...lost) - Math.min(...lost),
      blocks: outcomes.some(({ assessment }) => assessment.blocked.length > now.blocked.length),
      tried: outcomes.map(({ answer, assessment }) => ({ answer, worst: worstOf(question, assessment) })),
    })
  }
  const order = new Map(open.map((id, i) => [id, i]))
  matter.sort(
    (a, b) =>
      Number(b.blocks) - Number(a.blocks) ||
      b.effect - a.effect ||
      (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0),
  )
  return { matter, idle }
}

/** Each option alone; of numbers the ends of the range, its start, and each power of ten between. */
function answersTo(id: QuestionId): readonly AnswerData[] {
  const question = questionOf(id)
  const numbers = (options: readonly string[], spec: AmountSpec): AnswerData[] =>
    amountsOf(spec).map((amount) => ({ options, amount }))
  return [
    ...(question.amount === undefined ? [] : numbers([], question.amount)),
    ...question.options.flatMap(({ id: option, amount }) =>
      amount === undefined ? [{ options: [option] }] : numbers([option], amount),
    ),
  ]
}

function amountsOf({ min, max, start }: AmountSpec): readonly number[] {
  const first = Math.ceil(Math.log10(Math.max(min, Number.MIN_VALUE)))
  const powers: number[] = []
  for (let exponent = first; 10 ** exponent < max; exponent++) powers.push(10 ** exponent)
  return [...new Set([min, ...powers, start, max])].sort((a, b) => a - b)
}

/** The same findings that are not met, with the same verdicts. */
function sameFaults(a: Assessment, b: Assessment): boolean {
  const faults = a.findings.filter(isFault)
  const known = new Map(b.findings.filter(isFault).map((finding) => [finding.id, wordOf(finding)]))
  return faults.length === known.size && faults.every((fault) => known.get(fault.id) === wordOf(fault))
}

const wordOf = ({ verdict, severity, case: which }: Finding): string => `${verdict} ${severity} ${which}`

const isFault = ({ verdict }: Finding): boolean => verdict !== 'met'

const lostShare: Readonly<Record<Verdict, number>> = { met: 0, partly: 1, unknown: 1, missed: 2, blocked: 2 }

/** Weighted points that the answers ask for and the design does not give. */
function lostPoints({ findings }: Assessment, workload: Workload): number {
  return findings.reduce(
    (sum, { axis, weight, verdict }) => sum + weightOf(workload, axis) * weight * lostShare[verdict],
    0,
  )
}

const badness: readonly Verdict[] = ['met', 'unknown', 'partly', 'missed', 'blocked']

function worstOf(question: QuestionId, { findings }: Assessment): Verdict | null {
  const own = findings.filter((finding) => finding.question === question)
  return own.reduce<Verdict | null>(
    (worst, { verdict }) =>
      worst === null || badness.indexOf(verdict) > badness.indexOf(worst) ? verdict : worst,
    null,
  )
}
