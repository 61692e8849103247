/** Which candidates can still pass another by answers to the open questions, and how far they can get. */
import type { Standpoint } from './bounds.ts'
import type { Place } from './measures.ts'
import { blur, type Chance, chanceOf } from './reach.ts'
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
    .map((place) => ({ place, lead: chanceOf(at.open, at.reach(place), holder).lead }))
    .sort((a, b) => b.lead - a.lead)
    .map(({ place }) => place)
}

/** The chance of a rival, looked at no closer than it takes to see that it has none: then null. */
export function chanceAgainst(at: Standpoint, place: Place, winner: Place): Chance | null {
  const holder = at.reach(winner).lookAtAll()
  const rival = at.reach(place)
  for (;;) {
    const chance = chanceOf(at.open, rival, holder)
    if (!mayPass(at, place, winner, chance)) return null
    if (!rival.look()) return chance
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

const mayPass = (at: Standpoint, place: Place, winner: Place, { lead }: Chance): boolean =>
  Math.abs(lead) > blur ? lead > 0 : mayGoFirst(at, place, winner)
