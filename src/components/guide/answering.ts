import type { AmountSpec, Question, WordedOption, WordedQuestion } from '#content/schema.ts'
import { formatNumber } from '../../design/format.ts'
import type { Answer } from '../../design/model.ts'

/** What an option card shows: an option of the question, or its number, or that nobody is sure. */
export type Choice =
  | {
      readonly id: string
      readonly kind: 'option'
      readonly option: WordedOption
      readonly amount: AmountSpec | null
    }
  | { readonly id: 'amount'; readonly kind: 'amount'; readonly amount: AmountSpec }
  | { readonly id: 'not-sure'; readonly kind: 'not-sure' }

/** The cards of a question, in order; the last is always `not-sure`. */
export function choicesOf(question: WordedQuestion): readonly Choice[] {
  const number: Choice[] =
    question.type === 'number' && question.amount !== undefined
      ? [{ id: 'amount', kind: 'amount', amount: question.amount }]
      : []
  const options = question.options.map(
    (option): Choice => ({ id: option.id, kind: 'option', option, amount: option.amount ?? null }),
  )
  return [...number, ...options, { id: 'not-sure', kind: 'not-sure' }]
}

export function isChosen(choice: Choice, answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  if (choice.kind === 'not-sure') return answer === 'not-sure'
  if (answer === 'not-sure') return false
  return choice.kind === 'amount' ? answer.amount !== undefined : answer.options.includes(choice.id)
}

/** The answer after a card was chosen; of several options, chosen again takes it back. */
export function choose(question: Question, choice: Choice, answer: Answer | undefined): Answer | undefined {
  if (choice.kind === 'not-sure') return 'not-sure'
  const before = answer === undefined || answer === 'not-sure' ? { options: [] } : answer
  if (choice.kind === 'amount') return { options: [], amount: before.amount ?? choice.amount.start }
  if (question.type !== 'several') {
    if (before.options.includes(choice.id)) return before
    return choice.amount === null
      ? { options: [choice.id] }
      : { options: [choice.id], amount: choice.amount.start }
  }
  const options = question.options
    .map(({ id }) => id)
    .filter((id) => (id === choice.id) !== before.options.includes(id))
  if (options.length === 0) return undefined
  return before.amount === undefined ? { options } : { options, amount: before.amount }
}

/** The answer with another number: exactly what was typed. */
export function withAmount(choice: Choice, amount: number): Answer {
  return { options: choice.kind === 'option' ? [choice.id] : [], amount }
}

/** Whether the answer asks anything of a design at all. */
export function asksSomething(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined || answer === 'not-sure') return false
  const asked = [
    ...question.options.filter(({ id }) => answer.options.includes(id)).flatMap((option) => option.asks),
    ...(answer.amount === undefined ? [] : (question.asks ?? [])),
  ]
  // What is merely nice to have never rules anything out.
  return asked.some(({ strength }) => strength !== 'nice')
}

/** Steps of the slider: the number's logarithm between the ends of the range. */
export const SLIDER_STEPS = 1000

export function sliderOf(value: number, { min, max }: AmountSpec): number {
  return Math.round((SLIDER_STEPS * Math.log(value / min)) / Math.log(max / min))
}

/** The number at a place of the slider, rounded to two digits; its ends exactly. */
export function amountAt(step: number, { min, max }: AmountSpec): number {
  if (step <= 0) return min
  if (step >= SLIDER_STEPS) return max
  const exact = min * (max / min) ** (step / SLIDER_STEPS)
  const rounded = Number(exact.toPrecision(2))
  const whole = exact >= 1 && Number.isInteger(min) ? Math.round(rounded) : rounded
  return Math.min(max, Math.max(min, whole))
}

/** An answer in words. */
export function answerText(question: WordedQuestion, answer: Answer): string {
  if (answer === 'not-sure') return 'Not sure'
  const chosen = question.options.filter(({ id }) => answer.options.includes(id))
  const spec = question.type === 'number' ? question.amount : chosen.find(({ amount }) => amount)?.amount
  const amount =
    spec === undefined || answer.amount === undefined ? '' : `${formatNumber(answer.amount, 6)} ${spec.unit}`
  const words = chosen.map(({ label }) => label).join(', ')
  if (words === '') return amount
  return amount === '' ? words : `${words}: ${amount}`
}
