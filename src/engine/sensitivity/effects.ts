/** Whether an open question can change anything: by itself, or with others. */
import type { QuestionId } from '#content/schema.ts'
import { choicesOf } from './alternatives.ts'
import type { Standpoint } from './bounds.ts'
import type { Field } from './field.ts'
import { type Place, places } from './measures.ts'
import { wonIntervals } from './numbers.ts'
import type { Open } from './open.ts'
import type { Reach } from './reach.ts'
import { contendersOf } from './rivals.ts'

/** Whether one answer to an open question by itself makes another candidate win. */
export function turns(field: Field, id: QuestionId): boolean {
  const winner = field.winner()
  return choicesOf(id).some(({ answer, number }) =>
    number === null
      ? field.answered(id, answer).winner() !== winner
      : wonIntervals(field, number).some((interval) => interval.winner !== winner),
  )
}

/**
 * Of some open questions those of which every answer gives the same to all that may win, and that nothing else
 * hangs on. Contenders are looked at until no question is left.
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
  if (left.length === 0) return []
  for (const { place } of contendersOf(at, places, winner)) {
    left = left.filter((one) => isLoose(one, at.reach(place)))
    if (left.length === 0) return []
  }
  return left.map(({ id }) => id)
}

/** Whether two get the same of every answer, or one as much more of all. */
function isAlike(one: Open, a: Reach, b: Reach): boolean {
  const more = a.gain(one, 0).low - b.gain(one, 0).low
  return one.choices.every((_, c) => {
    const [own, other] = [a.gain(one, c), b.gain(one, c)]
    return own.low === own.high && other.low === other.high && own.low - other.low === more
  })
}
