/** Other answers than the one given. */
import type { AmountSpec, AnswerData, Question, QuestionId } from '#content/schema.ts'
import type { Workload } from '../../design/model.ts'
import { questionOf } from '../requirements.ts'
import type { NumberAt } from './line.ts'

/** An answer without a number, or one whose number is free within its range. */
export type Choice =
  | { readonly answer: AnswerData; readonly number: null }
  | { readonly answer: null; readonly number: NumberAt }

/** Every way to answer a question, the given one included; numbers are left free. */
export function choicesOf(id: QuestionId): readonly Choice[] {
  const known = choices.get(id)
  if (known !== undefined) return known
  const found = waysToAnswer(questionOf(id))
  choices.set(id, found)
  return found
}

const choices = new Map<QuestionId, readonly Choice[]>()

function waysToAnswer(question: Question): readonly Choice[] {
  const numbers: Choice[] = question.amount === undefined ? [] : [choice(question, null, question.amount)]
  return [...numbers, ...question.options.map(({ id: option, amount }) => choice(question, option, amount))]
}

function choice({ id }: Question, option: string | null, spec: AmountSpec | undefined): Choice {
  return spec === undefined
    ? { answer: { options: option === null ? [] : [option] }, number: null }
    : { answer: null, number: { question: id, option, spec } }
}

/** Whether a choice is the one that was made, whatever its number. */
export function isGiven(workload: Workload, id: QuestionId, { answer, number }: Choice): boolean {
  const given = workload.answers[id]
  if (given === undefined || given === 'not-sure') return false
  const option = number === null ? answer.options[0] : number.option
  return given.options.length === 0 ? option === undefined || option === null : given.options[0] === option
}

/** The number that was typed with an answer, or that it starts with. */
export function typedAmount(workload: Workload, { question, option, spec }: NumberAt): number {
  const given = workload.answers[question]
  if (given === undefined || given === 'not-sure') return spec.start
  const same = option === null || given.options.includes(option)
  return same ? (given.amount ?? spec.start) : spec.start
}

/**
 * A number to show for an interval: round, and near the end that lies towards `wanted`. It lies in the interval.
 */
export function roundIn(low: number, high: number, wanted: number): number {
  const inside = Math.min(high, Math.max(low, wanted))
  if (inside === wanted) return wanted
  const up = inside === low
  for (let digits = 1; digits <= 15; digits++) {
    const step = 10 ** (Math.floor(Math.log10(Math.abs(inside) || 1)) - digits + 1)
    const rounded = Number(
      ((up ? Math.ceil(inside / step) : Math.floor(inside / step)) * step).toPrecision(15),
    )
    const far = up ? Math.min(high, low * 2) : Math.max(low, high / 2)
    if (up ? rounded >= low && rounded <= far : rounded <= high && rounded >= far) return rounded
  }
  return inside
}
