/** Which open question leaves the least to settle once it is answered: that one is offered next. */
import type { QuestionId } from '#content/schema.ts'
import { Standpoint } from './bounds.ts'
import type { Field } from './field.ts'
import { type Place, places } from './measures.ts'
import { type Choice, openAt } from './open.ts'
import { gainsOf, must } from './reach.ts'
import { contendersOf } from './rivals.ts'

/** Joint answers that are looked at for an order, which is no proof. */
const roughly = 6

/**
 * Some of the open questions, those first that leave rivals the least room, on average over their choices. With every
 * choice the winner may be another. Of its rivals each that can still pass it counts 1, and up to 1 more by how far
 * ahead it can get, on a scale of logarithms on which a must is 1.
 */
export function byRoomLeft(
  field: Field,
  open: readonly QuestionId[],
  among: readonly QuestionId[],
): readonly QuestionId[] {
  const at = new Standpoint(
    field,
    open.map((id) => openAt(field, id)),
    roughly,
  )
  const now = field.winner()
  const inPlay = [now, ...[...contendersOf(at, places, now)].map(({ place }) => place)]
  const leads = new Leads(at)
  const roomLeft = (q: number, id: QuestionId, choices: readonly Choice[]): number => {
    const rooms = choices.map((choice, c) => {
      const answered = at.field.answered(id, choice.kind === 'gap' ? choice.low : choice.answer)
      const winner = answered.winner()
      return inPlay.reduce((room, place) => room + roomOf(leads.with(place, winner, q, c)), 0)
    })
    return rooms.reduce((sum, room) => sum + room, 0) / rooms.length
  }
  return at.open
    .map(({ id, place, choices }, q) => ({ id, place, left: roomLeft(q, id, choices) }))
    .filter(({ id }) => among.includes(id))
    .sort((a, b) => a.left - b.left || a.place - b.place)
    .map(({ id }) => id)
}

const roomOf = (lead: number): number => (lead > 0 ? 1 + Math.log(1 + lead) / Math.log(1 + must) : 0)

/** How far one candidate can get ahead of another. */
interface Lead {
  /** By the best choice of every open question. */
  readonly most: number
  /** What each choice of each open question takes from that. */
  readonly short: readonly (readonly number[])[]
}

/** How far candidates can get ahead of each other; each pair is worked out once. */
class Leads {
  readonly #at: Standpoint
  readonly #known = new Map<Place, Map<Place, Lead>>()

  constructor(at: Standpoint) {
    this.#at = at
  }

  /** Points that one can be ahead of another if an open question is answered by one of its choices. */
  with(place: Place, other: Place, question: number, choice: number): number {
    if (place === other) return 0
    const { most, short } = this.#of(place, other)
    return most - (short[question]?.[choice] ?? 0)
  }

  #of(place: Place, other: Place): Lead {
    const row = this.#known.get(place) ?? new Map<Place, Lead>()
    this.#known.set(place, row)
    const known = row.get(other)
    if (known !== undefined) return known
    const [a, b] = [this.#at.reach(place).lookAtAll(), this.#at.reach(other).lookAtAll()]
    let most = a.constant - b.constant
    const short = this.#at.open.map((one) => {
      const gains = gainsOf(one, a, b)
      const best = Math.max(...gains)
      most += best
      return gains.map((gain) => best - gain)
    })
    const lead = { most, short }
    row.set(other, lead)
    return lead
  }
}
