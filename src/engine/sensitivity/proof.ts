/**
 * The proof that a winner stands whatever is answered to the open questions, by branch and bound: a rival whose
 * best chance stays behind is out; while one is left, either answers are found by which it wins, or the question
 * that blurs its chance most is answered in every way.
 */
import type { QuestionId } from '#content/schema.ts'
import type { Answer, Workload } from '../../design/model.ts'
import { compareStandings } from '../order.ts'
import { Standpoint } from './bounds.ts'
import type { Field } from './field.ts'
import { type Place, places } from './measures.ts'
import { type Open, openAt, refined } from './open.ts'
import type { Chance } from './reach.ts'
import { type Contender, chanceAgainst, hopefulFirst } from './rivals.ts'

export interface Proof {
  /** True: the winner stands. False: answers were found by which it does not. Null: given up. */
  readonly stands: boolean | null
  /** Answers to open questions by which another candidate wins, the first that were found. */
  readonly against: Workload['answers'] | null
}

/** Tries to prove that the winner of a field stands, from no more than so many standpoints. */
export function prove(field: Field, open: readonly QuestionId[], most: number): Proof {
  const search = new Search(field.winner(), most)
  const at = new Standpoint(
    field,
    open.map((id) => openAt(field, id)),
  )
  const stands = search.stands(at, places)
  const found = search.against?.workload.answers ?? null
  return { stands, against: found && Object.fromEntries(open.flatMap((id) => entryOf(found, id))) }
}

const entryOf = (
  answers: Workload['answers'],
  id: QuestionId,
): readonly (readonly [QuestionId, Answer])[] => {
  const answer = answers[id]
  return answer === undefined || answer === 'not-sure' ? [] : [[id, answer]]
}

class Search {
  readonly #winner: Place
  #left: number
  /** Where another wins. */
  against: Field | null = null

  constructor(winner: Place, most: number) {
    this.#winner = winner
    this.#left = most
  }

  stands(at: Standpoint, among: readonly Place[]): boolean | null {
    if (this.#left-- <= 0) return null
    const contenders: Contender[] = []
    for (const place of hopefulFirst(at, among, this.#winner)) {
      const chance = chanceAgainst(at, place, this.#winner)
      if (chance === null) continue
      this.against = witnessOf(at, place, chance, this.#winner)
      if (this.against !== null) return false
      contenders.push({ place, chance })
    }
    const [first] = contenders
    if (first === undefined) return true
    const left = contenders.map(({ place }) => place)
    const sharper = sharpened(at, [this.#winner, ...left])
    if (sharper !== null) return this.stands(sharper, left)
    const next = questionToAnswer(at, first.place, this.#winner)
    return next === undefined ? false : this.#allOf(branches(at, next, [this.#winner, ...left]), left)
  }

  #allOf(standpoints: readonly Standpoint[], among: readonly Place[]): boolean | null {
    let proven: boolean | null = true
    for (const at of standpoints) {
      const found = this.stands(at, among)
      if (found === false) return false
      if (found === null) proven = null
    }
    return proven
  }
}

/** Candidates by which gaps are cut. */
const mostSharp = 12

/** The same standpoint with the gaps between numbers cut where it counts; null where there is nothing to cut. */
function sharpened(at: Standpoint, among: readonly Place[]): Standpoint | null {
  if (!at.open.some(hasGap)) return null
  const sharp = at.open.map((open) => refined(at.field, open, among.slice(0, mostSharp), false))
  const cut = sharp.some(({ choices }, i) => choices.length > (at.open[i]?.choices.length ?? 0))
  return cut ? new Standpoint(at.field, sharp) : null
}

const hasGap = ({ choices }: Open): boolean => choices.some(({ kind }) => kind === 'gap')

/** The field with the answers that are best for a rival, if they put it ahead. */
function witnessOf({ field }: Standpoint, place: Place, { choices }: Chance, winner: Place): Field | null {
  const answered = choices.reduce(
    (so, { open: { id }, choice }) => so.answered(id, choice.kind === 'point' ? choice.answer : choice.low),
    field,
  )
  return compareStandings(answered.standing(place), answered.standing(winner)) < 0 ? answered : null
}

/** The open question that blurs the chance of a contender most; undefined where none is left. */
function questionToAnswer(at: Standpoint, place: Place, winner: Place): Open | undefined {
  const [rival, holder] = [at.reach(place), at.reach(winner)]
  const blurOf = (open: Open): number =>
    open.choices.reduce((most, _, c) => {
      const [a, b] = [rival.gain(open, c), holder.gain(open, c)]
      return Math.max(most, a.high - a.low + b.high - b.low)
    }, 0)
  const widest = (among: readonly Open[]): Open | undefined =>
    [...among].sort((a, b) => blurOf(b) - blurOf(a) || a.choices.length - b.choices.length)[0]
  const blurred = at.open.filter((open) => ((rival.mixed | holder.mixed) & (1 << open.place)) !== 0)
  return (
    widest(blurred.filter((open) => !hasGap(open))) ??
    widest(blurred) ??
    at.open.find(hasGap) ??
    widest(at.open)
  )
}

/** A standpoint for every choice; of what lies between two numbers one for every part of it. */
function branches(at: Standpoint, next: Open, among: readonly Place[]): readonly Standpoint[] {
  const rest = at.open.filter((open) => open !== next)
  return next.choices.flatMap((choice): readonly Standpoint[] => {
    if (choice.kind === 'point') return [new Standpoint(at.field.answered(next.id, choice.answer), rest)]
    const cut = refined(at.field, { ...next, choices: [choice] }, among.slice(0, mostSharp), true)
    return cut.choices
      .filter((part) => part.kind === 'gap' || (part.answer !== choice.low && part.answer !== choice.high))
      .map((part) =>
        part.kind === 'point'
          ? new Standpoint(at.field.answered(next.id, part.answer), rest)
          : new Standpoint(at.field, [...rest, { ...next, choices: [part] }]),
      )
  })
}
