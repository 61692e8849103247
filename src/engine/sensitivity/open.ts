/** What can still be answered to an open question, as points and the gaps between them. */
import { questions } from '#content/questions/index.ts'
import type { AmountSpec, AnswerData, QuestionId } from '#content/schema.ts'
import { choicesOf } from './alternatives.ts'
import type { Field } from './field.ts'
import { placeOf } from './input-set.ts'
import { answerAt, isNear, isWhole, type NumberAt, shapeCuts } from './line.ts'
import type { Place } from './measures.ts'
import { samplesOf } from './numbers.ts'

/** One answer, or every number between two. */
export type Choice =
  | { readonly kind: 'point'; readonly answer: AnswerData | null }
  | { readonly kind: 'gap'; readonly number: NumberAt; readonly low: AnswerData; readonly high: AnswerData }

/** An open question with everything that may come of it: left open (null) is one of the points. */
export interface Open {
  readonly id: QuestionId
  readonly place: number
  readonly choices: readonly Choice[]
}

/** An open question as it is looked at first: of a number both ends, what shapes designs, and everything between. */
export function openAt(field: Field, id: QuestionId): Open {
  const choices = choicesOf(id).flatMap(({ answer, number }): readonly Choice[] =>
    number === null
      ? [{ kind: 'point', answer }]
      : pointsAndGaps(
          number,
          shapeCuts(field, number).map((amount) => answerAt(number, amount)),
        ),
  )
  return { id, place: placeOf(id), choices: [{ kind: 'point', answer: null }, ...choices] }
}

/**
 * The same with its gaps cut where one of some candidates is met otherwise, with the other answers of the field;
 * `halve`: and where none is, in the middle.
 */
export function refined(field: Field, open: Open, among: readonly Place[], halve: boolean): Open {
  const choices = open.choices.flatMap((choice): readonly Choice[] =>
    choice.kind === 'point' ? [choice] : cut(field, choice, among, halve),
  )
  return { ...open, choices: distinct(choices) }
}

function cut(
  field: Field,
  gap: Choice & { readonly kind: 'gap' },
  among: readonly Place[],
  halve: boolean,
): readonly Choice[] {
  const [min, max] = [gap.low.amount ?? 0, gap.high.amount ?? 0]
  const spec: AmountSpec = { ...gap.number.spec, min, max }
  const samples = samplesOf(field, { ...gap.number, spec }, among)
  const inner = samples.filter((amount) => amount > min && amount < max)
  if (inner.length === 0 && halve) inner.push(middleOf(gap.number, min, max))
  const answers = inner.map((amount) => answerAt(gap.number, amount))
  return pointsAndGaps(gap.number, [gap.low, ...answers, gap.high])
}

const middleOf = (number: NumberAt, min: number, max: number): number =>
  isWhole(number) ? Math.round(Math.sqrt(min * max)) : Math.sqrt(min * max)

function pointsAndGaps(number: NumberAt, answers: readonly AnswerData[]): readonly Choice[] {
  return answers.flatMap((answer, i): readonly Choice[] => {
    const next = answers[i + 1]
    const point: Choice = { kind: 'point', answer }
    if (next === undefined || isNear(number, answer.amount ?? 0, next.amount ?? 0)) return [point]
    return [point, { kind: 'gap', number, low: answer, high: next }]
  })
}

/** Where gaps meet, the point between is in both. */
function distinct(choices: readonly Choice[]): readonly Choice[] {
  const seen = new Set<AnswerData | null>()
  return choices.filter((choice) => {
    if (choice.kind === 'gap') return true
    if (seen.has(choice.answer)) return false
    seen.add(choice.answer)
    return true
  })
}

/** How far the points of a bill can stray between two numbers, in quarters as they are counted. */
export function slackOf(id: QuestionId, { low, high }: Choice & { readonly kind: 'gap' }): number {
  if (id !== 'monthly' && id !== 'size' && id !== 'readers') return 0
  // Sizes are billed by whole chunks: one more may double what is counted.
  const step = id === 'size' ? 2 : 1
  return Math.ceil(Math.log10((step * (high.amount ?? 1)) / (low.amount ?? 1)) * 4) / 4
}

/** A question and those that may hide it, as bits of their places. */
export const ancestry: readonly number[] = questions.map(({ id }) => ancestorsOf(id))

function ancestorsOf(id: QuestionId): number {
  const parent = questions.find((question) => question.id === id)?.parent
  return (1 << placeOf(id)) | (parent === undefined ? 0 : ancestorsOf(parent.question))
}
