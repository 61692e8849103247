/** The smallest changes that would change the winner. */
import { axes } from '#content/axes.ts'
import { cores } from '#content/cores/index.ts'
import type { AnswerData, AxisId, QuestionId } from '#content/schema.ts'
import { compareStandings, type Standing } from '../order.ts'
import { applicableQuestions, questionOf } from '../requirements.ts'
import { weightOf } from '../score.ts'
import { choicesOf, isGiven, roundIn, typedAmount } from './alternatives.ts'
import type { Field } from './field.ts'
import { answerAt, isWhole, type NumberAt } from './line.ts'
import { type Place, places, questionPlaces } from './measures.ts'
import { type Interval, wonIntervals } from './numbers.ts'

/** Another winner. */
export interface Turn {
  /** Candidate that wins then, and its pattern. */
  readonly winner: string
  readonly pattern: string
  /** The pattern stays; only the variant is another. */
  readonly samePattern: boolean
}

/** What another answer would make of the recommendation. Its sentence is `flipText` of words.ts. */
export interface Flip extends Turn {
  readonly question: QuestionId
  /** The answer that makes another candidate win. A number is one of the interval's, round where it can be. */
  readonly to: AnswerData
  /** For numbers: all typed numbers with the same winner, from end to end; the ends to eight digits. */
  readonly interval: Interval | null
  /** How far away: |log10| of a number's change, steps between ordered options, 1 for others. */
  readonly distance: number
}

/** What another weight of an axis would make of the recommendation. */
export interface WeightFlip extends Turn {
  readonly axis: AxisId
  readonly from: number
  /** The first whole weight, 0..8, at which another candidate wins. */
  readonly to: number
  /** Steps of the weight. */
  readonly distance: number
}

/** Flips of every answered question that applies, nearest first. */
export function flipsOf(field: Field): readonly Flip[] {
  const answered = applicableQuestions(field.workload).filter((id) => isAnswered(field, id))
  return answered.flatMap((id) => flipsOfQuestion(field, id)).sort(byDistance)
}

const isAnswered = ({ workload }: Field, id: QuestionId): boolean => {
  const answer = workload.answers[id]
  return answer !== undefined && answer !== 'not-sure'
}

const byDistance = (a: Flip, b: Flip): number =>
  a.distance - b.distance || (a.question < b.question ? -1 : a.question > b.question ? 1 : 0)

/** Every other answer to one question that makes another candidate win; also where it is open. */
export function flipsOfQuestion(field: Field, id: QuestionId): readonly Flip[] {
  return choicesOf(id).flatMap((choice) => {
    if (choice.number !== null) return numberFlips(field, choice.number, isGiven(field.workload, id, choice))
    if (isGiven(field.workload, id, choice)) return []
    const winner = field.answered(id, choice.answer).winner()
    if (winner === field.winner()) return []
    const distance = stepsTo(field, id, choice.answer)
    return [{ question: id, to: choice.answer, interval: null, ...turnTo(field, winner), distance }]
  })
}

function numberFlips(field: Field, number: NumberAt, given: boolean): readonly Flip[] {
  const typed = typedAmount(field.workload, number)
  return wonIntervals(field, number).flatMap(({ low, high, winner }) => {
    if (winner === field.winner()) return []
    const round = roundIn(low, high, typed)
    const amount = isWhole(number) ? Math.round(round) : round
    const away = Math.abs(Math.log10(Math.min(high, Math.max(low, typed)) / typed))
    return {
      question: number.question,
      to: answerAt(number, amount),
      interval: { low: eightDigits(low), high: eightDigits(high) },
      ...turnTo(field, winner),
      distance: given ? away : 1 + away,
    }
  })
}

const eightDigits = (end: number): number => Number(end.toPrecision(8))

/** Steps between two ordered options; 1 for others. */
export function stepsTo({ workload }: Field, id: QuestionId, to: AnswerData): number {
  const { ordered, options } = questionOf(id)
  const given = workload.answers[id]
  if (ordered !== true || given === undefined || given === 'not-sure') return 1
  const placeOf = (answer: AnswerData) => options.findIndex((option) => option.id === answer.options[0])
  return Math.abs(placeOf(to) - placeOf(given))
}

/** The candidate at a place as the winner instead of the field's. */
export function turnTo(field: Field, winner: Place): Turn {
  const core = cores[winner]
  const before = cores[field.winner()]
  if (core === undefined || before === undefined) throw new Error(`No core stands at ${winner}`)
  return { winner: core.id, pattern: core.pattern, samePattern: before.pattern === core.pattern }
}

/** Other weights of an axis, whole ones, that make another candidate win; in each direction the first. */
export function weightFlipsOf(field: Field): readonly WeightFlip[] {
  const flips = axes.flatMap(({ id }) => {
    const now = weightOf(field.workload, id)
    const winnerAt = (weight: number): Place => {
      const standing = (place: Place) => standingWith(field, place, id, weight)
      return places.reduce((best, place) =>
        compareStandings(standing(place), standing(best)) < 0 ? place : best,
      )
    }
    return [down(now), up(now)].flatMap((weights): WeightFlip[] => {
      const to = weights.find((weight) => winnerAt(weight) !== field.winner())
      if (to === undefined) return []
      return [{ axis: id, from: now, to, ...turnTo(field, winnerAt(to)), distance: Math.abs(to - now) }]
    })
  })
  return flips.sort((a, b) => a.distance - b.distance)
}

const heaviest = 8
const down = (now: number): number[] =>
  Array.from({ length: Math.ceil(now) }, (_, i) => Math.ceil(now) - 1 - i)
const up = (now: number): number[] =>
  Array.from({ length: heaviest - Math.floor(now) }, (_, i) => Math.floor(now) + 1 + i)

/** Where a candidate would stand with another weight of an axis: the points of the axis count anew. */
function standingWith(field: Field, place: Place, axis: AxisId, weight: number): Standing {
  const standing = field.standing(place)
  const more = weight - weightOf(field.workload, axis)
  return { ...standing, net: standing.net + more * unweighted(field, place, axis) }
}

/** Points of an axis, without its weight. */
function unweighted(field: Field, place: Place, axis: AxisId): number {
  let points = 0
  for (const question of questionPlaces) {
    for (const demand of field.demands(question)) {
      const { axis: own, requirement } = demand.atom
      if (own === axis) points += requirement.weight * field.graded(place, demand).points
    }
  }
  return points
}
