/** What would have to be answered otherwise for a given candidate to win. */
import type { AnswerData, QuestionId } from '#content/schema.ts'
import { compareStandings } from '../order.ts'
import { applicableQuestions } from '../requirements.ts'
import { choicesOf, isGiven, typedAmount } from './alternatives.ts'
import type { Field } from './field.ts'
import { stepsTo } from './flips.ts'
import { gainFrom } from './joint-gain.ts'
import { answerAt } from './line.ts'
import { type Place, places } from './measures.ts'
import { samplesOf } from './numbers.ts'

export interface Change {
  readonly question: QuestionId
  readonly to: AnswerData
  /** As of a flip: |log10| of a number's change, steps between ordered options, 1 for others. */
  readonly distance: number
}

/**
 * The fewest changed answers that make a candidate win, those nearest to the given ones; empty where it wins
 * already. Null: no three do.
 */
export type Argument = readonly Change[] | null

/** One changed answer, and what it alone makes of the field. */
interface Step extends Change {
  readonly field: Field
}

/** Looks for the smallest set of up to three changed answers, to some questions, that makes a candidate win. */
export function argueFor(
  field: Field,
  target: Place,
  among: readonly QuestionId[] = applicableQuestions(field.workload),
): Argument {
  if (field.winner() === target) return []
  const steps = stepsFrom(field, target, among)
  const single = steps.find((step) => step.field.winner() === target)
  if (single !== undefined) return changesOf([single])
  const race = new Race(field, target)
  const joint = new Joint(steps, race)
  return changesOf(pairOf(race, joint) ?? tripleOf(steps, race, joint, race.gap(field)))
}

function changesOf(steps: readonly Step[] | null): Argument {
  return steps === null ? null : steps.map(({ question, to, distance }) => ({ question, to, distance }))
}

const known = new WeakMap<Field, Map<QuestionId, readonly Step[]>>()

/** Every other answer, the nearest first. Of answers to a question that change nothing or the same, one. */
function stepsFrom(field: Field, target: Place, among: readonly QuestionId[]): readonly Step[] {
  const kept = known.get(field) ?? new Map<QuestionId, readonly Step[]>()
  known.set(field, kept)
  return among
    .flatMap((question) => {
      const plain = kept.get(question) ?? distinct(field, optionsTo(field, question))
      kept.set(question, plain)
      return [...plain, ...distinct(field, numbersTo(field, question, target))]
    })
    .sort((a, b) => a.distance - b.distance)
}

function distinct(field: Field, changes: Change[]): readonly Step[] {
  const seen = new Set([standingsOf(field)])
  return changes
    .sort((a, b) => a.distance - b.distance)
    .flatMap((change) => {
      const changed = field.answered(change.question, change.to)
      const standings = standingsOf(changed)
      if (seen.has(standings)) return []
      seen.add(standings)
      return [{ ...change, field: changed }]
    })
}

const standingsOf = (field: Field): string =>
  places.map((place) => `${field.standing(place).blocks}:${field.standing(place).net}`).join()

function optionsTo(field: Field, question: QuestionId): Change[] {
  return choicesOf(question).flatMap((choice): Change[] => {
    if (choice.number !== null || isGiven(field.workload, question, choice)) return []
    return [{ question, to: choice.answer, distance: stepsTo(field, question, choice.answer) }]
  })
}

/** The best of the others, by whose limits numbers are told apart; those of the rest are not looked for. */
const rivalsWatched = 6

function numbersTo(field: Field, question: QuestionId, target: Place): Change[] {
  const among = [...new Set([target, ...field.ranked().slice(0, rivalsWatched)])]
  return choicesOf(question).flatMap((choice): Change[] => {
    const { number } = choice
    if (number === null) return []
    const given = isGiven(field.workload, question, choice)
    const typed = typedAmount(field.workload, number)
    return samplesOf(field, number, among).map((amount) => {
      const away = Math.abs(Math.log10(amount / typed))
      return { question, to: answerAt(number, amount), distance: given ? away : 1 + away }
    })
  })
}

/** More than all points together. */
const must = 1e9

/** The target against the winner of the field, and against whoever was in its way before. */
class Race {
  readonly target: Place
  readonly holder: Place
  readonly #rivals: Place[]

  constructor(field: Field, target: Place) {
    this.target = target
    this.holder = field.winner()
    this.#rivals = [this.holder]
  }

  /** How far the target is behind the winner of the field: below 0 where it is ahead. Adds up over changes. */
  gap(field: Field): number {
    const own = field.standing(this.target)
    const other = field.standing(this.holder)
    return (own.blocks - other.blocks) * must + other.net - own.net
  }

  /** The gap after the changes of both fields, if those of the second only ask otherwise; null if not. */
  gapOfBoth(first: Field, second: Field): number | null {
    const own = gainFrom(first, second, this.target)
    const other = own === null ? null : gainFrom(first, second, this.holder)
    if (own === null || other === null) return null
    return this.gap(first) + (own.blocks - other.blocks) * must + other.points - own.points
  }

  wins(field: Field): boolean {
    const own = field.standing(this.target)
    for (const rival of this.#rivals) if (compareStandings(field.standing(rival), own) < 0) return false
    const winner = field.winner()
    if (winner === this.target) return true
    this.#rivals.unshift(winner)
    return false
  }
}

/** Some steps by their places, and how far away they are together. */
interface Set {
  readonly places: readonly number[]
  readonly distance: number
}

const nearestFirst = (a: Set, b: Set): number => a.distance - b.distance

/** Joint steps of different questions: fields and gaps, each computed once. */
class Joint {
  readonly #steps: readonly Step[]
  readonly #race: Race
  readonly #fields = new Map<number, Field>()
  readonly #gaps: Float64Array

  constructor(steps: readonly Step[], race: Race) {
    this.#steps = steps
    this.#race = race
    this.#gaps = new Float64Array(steps.length ** 2).fill(Number.NaN)
  }

  step(i: number): Step {
    const step = this.#steps[i]
    if (step === undefined) throw new Error(`No step stands at ${i}`)
    return step
  }

  field(i: number, j: number): Field {
    const at = i * this.#steps.length + j
    const known = this.#fields.get(at)
    if (known !== undefined) return known
    const { question, to } = this.step(j)
    const field = this.step(i).field.with(new Map([[question, to]]))
    this.#fields.set(at, field)
    return field
  }

  gap(i: number, j: number): number {
    const at = i * this.#steps.length + j
    const known = this.#gaps[at] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    const [first, second] = [this.step(i).field, this.step(j).field]
    const gap =
      this.#race.gapOfBoth(first, second) ??
      this.#race.gapOfBoth(second, first) ??
      this.#race.gap(this.field(i, j))
    this.#gaps[at] = gap
    return gap
  }

  *pairs(): Generator<readonly [number, number]> {
    for (const [i, first] of this.#steps.entries()) {
      for (let j = i + 1; j < this.#steps.length; j++) {
        if (this.step(j).question !== first.question) yield [i, j]
      }
    }
  }
}

function pairOf(race: Race, joint: Joint): readonly Step[] | null {
  const close: Set[] = []
  for (const [i, j] of joint.pairs()) {
    const distance = joint.step(i).distance + joint.step(j).distance
    if (joint.gap(i, j) <= 0) close.push({ places: [i, j], distance })
  }
  const won = close.sort(nearestFirst).find(({ places: [i = 0, j = 0] }) => race.wins(joint.field(i, j)))
  return won === undefined ? null : won.places.map((i) => joint.step(i))
}

/** Triples that are looked at in full. */
const mostTriples = 3000

/**
 * Three steps. How far the target is behind is foretold from pairs: exact but where three answers act on each
 * other at once; whatever is foretold to win is looked at in full.
 */
function tripleOf(steps: readonly Step[], race: Race, joint: Joint, behind: number): readonly Step[] | null {
  const alone = steps.map(({ field }) => race.gap(field))
  const close: Set[] = []
  for (const [i, j] of joint.pairs()) {
    const [a = 0, b = 0] = [alone[i], alone[j]]
    const start = joint.gap(i, j) - a - b + behind
    for (let k = j + 1; k < steps.length; k++) {
      const { question, distance } = joint.step(k)
      if (question === joint.step(i).question || question === joint.step(j).question) continue
      if (start + joint.gap(i, k) + joint.gap(j, k) - (alone[k] ?? 0) > 0) continue
      close.push({
        places: [i, j, k],
        distance: distance + joint.step(i).distance + joint.step(j).distance,
      })
    }
  }
  const won = close
    .sort(nearestFirst)
    .slice(0, mostTriples)
    .find(({ places: [i = 0, j = 0, k = 0] }) => {
      const { question, to } = joint.step(k)
      return race.wins(joint.field(i, j).with(new Map([[question, to]])))
    })
  return won === undefined ? null : won.places.map((i) => joint.step(i))
}
