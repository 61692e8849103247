/** Answers to open questions that are tried one by one: what is proven of all of them is held against these. */
import type { AnswerData, QuestionId } from '#content/schema.ts'
import { applies } from '../../requirements.ts'
import { choicesOf } from '../alternatives.ts'
import type { Field } from '../field.ts'
import { answerAt, isWhole, type NumberAt } from '../line.ts'
import type { Place } from '../measures.ts'
import { samplesOf } from '../numbers.ts'

/** Candidates whose limits numbers are tried at. */
const watched = 6
/** Numbers this much beside a limit are tried, too. */
const beside = 1e-4

/**
 * Answers to a question: every option; of a number both ends, so many between them, evenly over the powers of
 * ten, and so many of those at which one of the best candidates is met otherwise, from both sides.
 */
export function answersTo(field: Field, id: QuestionId, grid: number, limits: number): readonly AnswerData[] {
  return choicesOf(id).flatMap(({ answer, number }) =>
    number === null
      ? [answer]
      : amountsOf(field, number, grid, limits).map((amount) => answerAt(number, amount)),
  )
}

function amountsOf(field: Field, number: NumberAt, grid: number, limits: number): readonly number[] {
  const { min, max } = number.spec
  const even = Array.from({ length: grid }, (_, i) => min * (max / min) ** ((i + 1) / (grid + 1)))
  const found = limits === 0 ? [] : samplesOf(field, number, field.ranked().slice(0, watched))
  const step = Math.max(1, Math.ceil(found.length / Math.max(1, limits)))
  const kept = found.filter((_, i) => i % step === 0)
  const sides = isWhole(number)
    ? kept.flatMap((at) => [at - 1, at, at + 1])
    : kept.flatMap((at) => [at * (1 - beside), at, at * (1 + beside)])
  const amounts = [min, ...even, ...sides, max].map((at) => (isWhole(number) ? Math.round(at) : at))
  return [...new Set(amounts.filter((at) => at >= min && at <= max))]
}

/** Answers by question. */
export type Answers = ReadonlyMap<QuestionId, readonly AnswerData[]>

/** Combinations of answers to all the questions, with each left open, too. */
export const combinationsOf = (answers: Answers): number =>
  [...answers.values()].reduce((product, { length }) => product * (1 + length), 1)

/** Who wins in one of all combinations, left open included. */
export function winnersOf(field: Field, answers: Answers): ReadonlySet<Place> {
  const found = new Set<Place>()
  const ids = [...answers.keys()]
  const visit = (at: Field, from: number): void => {
    const id = ids[from]
    if (id === undefined) {
      found.add(at.winner())
      return
    }
    visit(at, from + 1)
    if (!applies(at.workload, id)) return
    for (const answer of answers.get(id) ?? []) visit(at.with(new Map([[id, answer]])), from + 1)
  }
  visit(field, 0)
  return found
}
