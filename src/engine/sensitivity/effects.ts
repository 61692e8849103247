/** How much each open question can still change: nothing, or how much of the room that rivals have is left by its answer. */
import type { QuestionId } from '#content/schema.ts'
import { choicesOf } from './alternatives.ts'
import type { Standpoint } from './bounds.ts'
import type { Field, Place } from './field.ts'
import { wonIntervals } from './numbers.ts'
import type { Open } from './open.ts'
import { gainsOf, type Reach } from './reach.ts'
import type { Contender } from './rivals.ts'

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
 * How much an answer to an open question takes, on average over its choices, from what rivals may still get: of
 * each rival the share of the way by which it can pass the winner, 1 at most. 0: none of its answers does.
 */
export function roomTaken(
  at: Standpoint,
  one: Open,
  contenders: readonly Contender[],
  winner: Place,
): number {
  const holder = at.reach(winner)
  let taken = 0
  for (const { place, chance } of contenders) {
    const gains = gainsOf(one, at.reach(place), holder)
    const best = Math.max(...gains)
    const way = Math.max(chance.lead, leastWay)
    for (const gain of gains) taken += Math.min(1, (best - gain) / way) / gains.length
  }
  return taken
}

/** Points below which a rival counts as close as can be. */
const leastWay = 1

/**
 * Of some open questions those of which every answer gives the same to all that may win, and that nothing else
 * hangs on.
 */
export function idleAmong(
  at: Standpoint,
  among: readonly QuestionId[],
  contenders: readonly Contender[],
  winner: Place,
): readonly QuestionId[] {
  const holder = at.reach(winner)
  const isLoose = (one: Open, reach: Reach): boolean =>
    ((reach.mixed | reach.shaped) & (1 << one.place)) === 0 && isAlike(one, reach, holder)
  const reaches = [holder, ...contenders.map(({ place }) => at.reach(place))]
  return at.open
    .filter((one) => among.includes(one.id) && reaches.every((reach) => isLoose(one, reach)))
    .map(({ id }) => id)
}

/** Whether two get the same of every answer, or one as much more of all. */
function isAlike(one: Open, a: Reach, b: Reach): boolean {
  const more = a.gain(one, 0).low - b.gain(one, 0).low
  return one.choices.every((_, c) => {
    const [own, other] = [a.gain(one, c), b.gain(one, c)]
    return own.low === own.high && other.low === other.high && own.low - other.low === more
  })
}

/** Open questions that matter, those first whose answers leave rivals the least room. */
export function byEffect(
  at: Standpoint,
  among: readonly QuestionId[],
  contenders: readonly Contender[],
  winner: Place,
): readonly QuestionId[] {
  return at.open
    .filter(({ id }) => among.includes(id))
    .map((one) => ({ one, taken: roomTaken(at, one, contenders, winner) }))
    .sort((a, b) => b.taken - a.taken || a.one.place - b.one.place)
    .map(({ one }) => one.id)
}
