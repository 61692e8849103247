import { axes } from '#content/axes.ts'
import { questions } from '#content/questions/index.ts'
import { questionNames } from '#content/questions/names.ts'
import { isAccountQuota } from '#content/quotas.ts'
import type { AmountSpec, AnswerData, AxisId, Question, QuestionId } from '#content/schema.ts'
import { type Answer, MAX_QUOTA, type Quotas, type Workload } from '../design/model.ts'
import { isRecord, quoted } from './guards.ts'

export interface Checked<T> {
  readonly value: T
  /** One sentence for each thing that could not be kept. */
  readonly dropped: readonly string[]
}

/**
 * A workload from outside: what is not an answer, switch, weight or quota that today's content knows is
 * dropped and said; amounts are brought into their range. The same from a link, a file or storage.
 */
export function checkWorkload(value: unknown): Checked<Workload> {
  const dropped: string[] = []
  const given = isRecord(value) ? value : {}
  const quotas = checkQuotas(given.quotas, dropped)
  return {
    value: {
      answers: checkAnswers(given.answers, dropped),
      dealBreakers: checkDealBreakers(given.dealBreakers, dropped),
      weights: checkWeights(given.weights, dropped),
      ...(Object.keys(quotas).length === 0 ? {} : { quotas }),
    },
    dropped,
  }
}

function checkAnswers(value: unknown, dropped: string[]): Workload['answers'] {
  const answers: Partial<Record<QuestionId, Answer>> = {}
  for (const [id, given] of entries(value)) {
    const question = questions.find((each) => each.id === id)
    const answer = question && checkAnswer(question, given, dropped)
    if (question && answer) answers[question.id] = answer
    else if (!question) dropped.push(`An answer to ${quoted(id)}, a question that is not asked.`)
  }
  return answers
}

function checkAnswer(question: Question, given: unknown, dropped: string[]): Answer | null {
  if (given === 'not-sure') return 'not-sure'
  const { options, amount } = isRecord(given) ? given : {}
  const known = [...new Set(Array.isArray(options) ? options : [])].flatMap((id: unknown) => {
    const option = question.options.find((each) => each.id === id)
    if (!option)
      dropped.push(`The answer ${quoted(id)} to “${questionNames[question.id]}”: there is no such option.`)
    return option ? [option] : []
  })
  const kept = question.type === 'several' ? known : known.slice(0, question.type === 'one' ? 1 : 0)
  const over = known.length - kept.length
  if (over > 0) {
    dropped.push(
      `${over === 1 ? 'An option' : `${over} options`} of the answer to “${questionNames[question.id]}”: ${kept.length === 0 ? 'it takes a number' : 'only one can hold'}.`,
    )
  }
  const spec = question.amount ?? kept.find((option) => option.amount)?.amount
  const checked = spec && amount !== undefined ? checkAmount(spec, amount, question, dropped) : null
  if (kept.length === 0 && checked === null) return null
  const answer: AnswerData = { options: kept.map((option) => option.id) }
  return checked === null ? answer : { ...answer, amount: checked }
}

function checkAmount(
  spec: AmountSpec,
  amount: unknown,
  question: Question,
  dropped: string[],
): number | null {
  if (typeof amount !== 'number' || !Number.isFinite(amount)) {
    dropped.push(`The amount in the answer to “${questionNames[question.id]}”: it is no number.`)
    return null
  }
  const within = Math.max(spec.min, Math.min(spec.max, amount))
  if (within !== amount) {
    dropped.push(
      `The amount ${amount} in the answer to “${questionNames[question.id]}”: the nearest possible is ${within}.`,
    )
  }
  return within
}

function checkDealBreakers(value: unknown, dropped: string[]): Workload['dealBreakers'] {
  const dealBreakers: Partial<Record<QuestionId, boolean>> = {}
  for (const [id, is] of entries(value)) {
    const question = questions.find((each) => each.id === id)
    if (question && typeof is === 'boolean') dealBreakers[question.id] = is
    else dropped.push(`A deal-breaker on ${quoted(id)}, a question that is not asked.`)
  }
  return dealBreakers
}

function checkWeights(value: unknown, dropped: string[]): Workload['weights'] {
  const weights: Partial<Record<AxisId, number>> = {}
  for (const [id, weight] of entries(value)) {
    const axis = axes.find((each) => each.id === id)
    const possible = typeof weight === 'number' && weight >= 0 && weight <= 8
    if (axis && possible) weights[axis.id] = weight
    else dropped.push(`The weight of ${quoted(id)}: it is no axis with a weight from 0 to 8.`)
  }
  return weights
}

function checkQuotas(value: unknown, dropped: string[]): Quotas {
  const quotas: Record<string, number> = {}
  for (const [id, figure] of entries(value)) {
    if (isAccountQuota(id) && isQuotaFigure(figure)) quotas[id] = figure
    else if (isAccountQuota(id))
      dropped.push(`The account’s own quota of ${quoted(id)}: it is no number above 0.`)
    else dropped.push(`The account’s own quota of ${quoted(id)}: no account can have its own.`)
  }
  return quotas
}

const isQuotaFigure = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= MAX_QUOTA

function entries(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}
