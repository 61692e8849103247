/** Who goes first where two candidates can come out even in points: the parts decide, and they may hang on answers. */
import { compareStandings } from '../order.ts'
import type { Standpoint } from './bounds.ts'
import type { Field } from './field.ts'
import type { Place } from './measures.ts'
import type { Choice, Open } from './open.ts'
import { bestChoices } from './reach.ts'

/** Joint answers that are looked at before a tie is taken to be open. */
const mostJoint = 48

/**
 * Whether a rival can go before another candidate by an answer that brings it even. Where parts hang on too many
 * answers at once, or change between two numbers, it is taken to be so.
 */
export function mayGoFirst(at: Standpoint, rival: Place, other: Place): boolean {
  const [a, b] = [at.reach(rival), at.reach(other)]
  const shaping = at.open.filter(({ place }) => ((a.shaped | b.shaped) & (1 << place)) !== 0)
  const ways = shaping.map((open): Way => ({ open, choices: bestChoices(open, a, b) }))
  if (ways.reduce((product, { choices }) => product * choices.length, 1) > mostJoint) return true
  return someGoesFirst(at.field, ways, rival, other)
}

/** An open question that parts hang on, with the answers that bring both even. */
interface Way {
  readonly open: Open
  readonly choices: readonly Choice[]
}

function someGoesFirst(field: Field, [way, ...ways]: readonly Way[], rival: Place, other: Place): boolean {
  if (way === undefined) return goesFirst(field, rival, other)
  return way.choices.some((choice) => {
    if (choice.kind === 'point')
      return someGoesFirst(field.answered(way.open.id, choice.answer), ways, rival, other)
    const [low, high] = [choice.low, choice.high].map((answer) => field.answered(way.open.id, answer))
    if (low === undefined || high === undefined) return true
    const alike = [rival, other].every((place) => low.built(place) === high.built(place))
    return !alike || someGoesFirst(low, ways, rival, other)
  })
}

function goesFirst(field: Field, rival: Place, other: Place): boolean {
  const even = { blocks: 0, net: 0 }
  const [a, b] = [field.standing(rival), field.standing(other)]
  return compareStandings({ ...a, ...even }, { ...b, ...even }) < 0
}
