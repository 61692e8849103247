/** Which candidates can still pass another by answers to the open questions, and how far they can get. */
import type { Standpoint } from './bounds.ts'
import type { Place } from './measures.ts'
import { blur, type Chance, chanceOf, leadOf } from './reach.ts'
import { mayGoFirst } from './ties.ts'

/** A rival that may still pass the winner. */
export interface Contender {
  readonly place: Place
  readonly chance: Chance
}

/** Rivals, those first that could get furthest. */
export function hopefulFirst(at: Standpoint, among: readonly Place[], winner: Place): readonly Place[] {
  const holder = at.reach(winner).lookAtAll()
  return among
    .filter((place) => place !== winner)
    .map((place) => ({ place, lead: leadOf(at.open, at.reach(place), holder) }))
    .sort((a, b) => b.lead - a.lead)
    .map(({ place }) => place)
}

/** The chance of a rival, looked at no closer than it takes to see that it has none: then null. */
export function chanceAgainst(at: Standpoint, place: Place, winner: Place): Chance | null {
  const holder = at.reach(winner).lookAtAll()
  const rival = at.reach(place)
  for (;;) {
    if (!mayPass(at, place, winner, leadOf(at.open, rival, holder))) return null
    if (!rival.look()) return chanceOf(at.open, rival, holder)
  }
}

/** All that may still pass, each looked at closely only when it is asked for; those first that may get furthest. */
export function* contendersOf(
  at: Standpoint,
  among: readonly Place[],
  winner: Place,
): Generator<Contender, undefined> {
  for (const place of hopefulFirst(at, among, winner)) {
    const chance = chanceAgainst(at, place, winner)
    if (chance !== null) yield { place, chance }
  }
}

const mayPass = (at: Standpoint, place: Place, winner: Place, lead: number): boolean =>
  Math.abs(lead) > blur ? lead > 0 : mayGoFirst(at, place, winner)
