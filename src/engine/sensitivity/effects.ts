/** Whether an open question can change anything: by itself, or with others. */
import type { AnswerData, QuestionId } from '#content/schema.ts'
import { choicesOf, roundIn } from './alternatives.ts'
import type { Standpoint } from './bounds.ts'
import type { Field } from './field.ts'
import { answerAt } from './line.ts'
import type { Place } from './measures.ts'
import { wonIntervals } from './numbers.ts'
import type { Open } from './open.ts'
import type { Reach } from './reach.ts'
import { chanceAgainst } from './rivals.ts'

/** One answer to an open question that by itself makes another candidate win; null if there is none. */
export function answerThatTurns(field: Field, id: QuestionId): AnswerData | null {
  const winner = field.winner()
  for (const { answer, number } of choicesOf(id)) {
    if (number === null) {
      if (field.answered(id, answer).winner() !== winner) return answer
      continue
    }
    const won = wonIntervals(field, number).find((interval) => interval.winner !== winner)
    if (won !== undefined) return answerAt(number, roundIn(won.low, won.high, number.spec.start))
  }
  return null
}

/**
 * Of some open questions those of which every answer gives the same to all that may win, and that nothing else
 * hangs on. That is looked at first: it takes less than whether a rival may win, which counts only where it is not so.
 */
export function idleAmong(
  at: Standpoint,
  among: readonly QuestionId[],
  winner: Place,
): readonly QuestionId[] {
  const holder = at.reach(winner).lookAtAll()
  const isLoose = (one: Open, reach: Reach): boolean =>
    ((reach.mixed | reach.shaped) & (1 << one.place)) === 0 && isAlike(one, reach, holder)
  let left = at.open.filter((one) => among.includes(one.id) && isLoose(one, holder))
  for (const place of at.field.ranked()) {
    if (left.length === 0) return []
    if (place === winner) continue
    const reach = at.reach(place).lookFor(left.reduce((bits, one) => bits | (1 << one.place), 0))
    const loose = left.filter((one) => isLoose(one, reach))
    if (loose.length < left.length && chanceAgainst(at, place, winner) !== null) left = loose
  }
  return left.map(({ id }) => id)
}

/** Whether two get the same of every answer, or one as much more of all. */
function isAlike(one: Open, a: Reach, b: Reach): boolean {
  const more = a.low(one, 0) - b.low(one, 0)
  return one.choices.every((_, c) => {
    const [own, other] = [a.gain(one, c), b.gain(one, c)]
    return own.low === own.high && other.low === other.high && own.low - other.low === more
  })
}
