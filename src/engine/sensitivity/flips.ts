/** The smallest changes that would change the winner. */
import { axes } from '#content/axes.ts'
import { cores } from '#content/cores/index.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { questionWords } from '#content/questions/words/index.ts'
import type { AnswerData, AxisId, QuestionId } from '#content/schema.ts'
import { formatValue } from '../../design/format.ts'
import { compareStandings } from '../order.ts'
import { applicableQuestions, questionOf } from '../requirements.ts'
import { defaultWeight } from '../score.ts'
import { choicesOf, isGiven, roundIn, typedAmount } from './alternatives.ts'
import { type Field, type Place, places } from './field.ts'
import { answerAt, type NumberAt, wonIntervals } from './numbers.ts'

/** What another answer would make of the recommendation. */
export interface Flip {
  readonly question: QuestionId
  /** The answer that makes another candidate win. A number is one of the interval's, round where it can be. */
  readonly to: AnswerData
  /** For numbers: all typed numbers, both ends included, with the same winner. */
  readonly interval: { readonly low: number; readonly high: number } | null
  /** Candidate that wins then, its pattern, and the pattern's name. */
  readonly winner: string
  readonly pattern: string
  readonly name: string
  /** The pattern stays; only the variant is another. */
  readonly samePattern: boolean
  /** How far away: |log10| of a number's change, steps between ordered options, 1 for others. */
  readonly distance: number
  /** One sentence. */
  readonly text: string
}

/** What another weight of an axis would make of the recommendation. */
export interface WeightFlip {
  readonly axis: AxisId
  /** The first whole weight, 0..8, at which another candidate wins. */
  readonly to: number
  readonly winner: string
  readonly pattern: string
  readonly name: string
  readonly samePattern: boolean
  /** Steps of the weight. */
  readonly distance: number
  readonly text: string
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
    const winner = field.with(new Map([[id, choice.answer]])).winner()
    if (winner === field.winner()) return []
    return [flip(field, winner, id, choice.answer, null, steps(field, id, choice.answer))]
  })
}

function numberFlips(field: Field, number: NumberAt, given: boolean): readonly Flip[] {
  const typed = typedAmount(field.workload, number)
  return wonIntervals(field, number).flatMap(({ low, high, winner }) => {
    if (winner === field.winner()) return []
    const amount = roundIn(low, high, typed)
    const away = Math.abs(Math.log10(Math.min(high, Math.max(low, typed)) / typed))
    const answer = answerAt(number, amount)
    return flip(field, winner, number.question, answer, { low, high }, given ? away : 1 + away)
  })
}

/** Steps between two ordered options; 1 for others. */
function steps({ workload }: Field, id: QuestionId, to: AnswerData): number {
  const { ordered, options } = questionOf(id)
  const given = workload.answers[id]
  if (ordered !== true || given === undefined || given === 'not-sure') return 1
  const placeOf = (answer: AnswerData) => options.findIndex((option) => option.id === answer.options[0])
  return Math.abs(placeOf(to) - placeOf(given))
}

function flip(
  field: Field,
  winner: Place,
  question: QuestionId,
  to: AnswerData,
  interval: Flip['interval'],
  distance: number,
): Flip {
  const named = nameOf(field, winner)
  const { title } = questionWords[question]
  const text = `“${title}”: ${answerText(question, to, interval)} makes it ${named.name}.`
  return { question, to, interval, ...named, distance, text }
}

function nameOf(field: Field, winner: Place) {
  const core = cores[winner]
  const before = cores[field.winner()]
  if (core === undefined || before === undefined) throw new Error(`No core stands at ${winner}`)
  const { id, pattern, variant } = core
  const name = patternLines[pattern]?.name ?? pattern
  const samePattern = before.pattern === pattern
  return {
    winner: id,
    pattern,
    name: samePattern && variant !== undefined ? `${name} (${variant})` : name,
    samePattern,
  }
}

/** An answer in a few words; a number as the range that it stands for. */
export function answerText(id: QuestionId, answer: AnswerData, interval: Flip['interval']): string {
  const question = questionOf(id)
  const option = question.options.find((candidate) => candidate.id === answer.options[0])
  const label = option === undefined ? '' : `“${questionWords[id].options[option.id]?.label}”`
  const spec = question.amount ?? option?.amount
  if (spec === undefined || answer.amount === undefined) return label
  const say = (typed: number) => formatValue(typed * spec.factor, spec.metricUnit)
  const range =
    interval === null
      ? say(answer.amount)
      : interval.low <= spec.min && interval.high >= spec.max
        ? 'any number'
        : interval.low <= spec.min
          ? `${say(answer.amount)} or less`
          : interval.high >= spec.max
            ? `${say(answer.amount)} or more`
            : `for instance ${say(answer.amount)}`
  return label === '' ? range : `${label}, ${range},`
}

/** Other weights of an axis, whole ones, that make another candidate win; in each direction the first. */
export function weightFlipsOf(field: Field): readonly WeightFlip[] {
  const flips = axes.flatMap(({ id, name }) => {
    const now = field.workload.weights[id] ?? defaultWeight
    const winnerAt = (weight: number): Place => {
      const standing = (place: Place) => field.standingWith(place, id, weight)
      return places.reduce((best, place) =>
        compareStandings(standing(place), standing(best)) < 0 ? place : best,
      )
    }
    return [down(now), up(now)].flatMap((weights): WeightFlip[] => {
      const to = weights.find((weight) => winnerAt(weight) !== field.winner())
      if (to === undefined) return []
      const named = nameOf(field, winnerAt(to))
      const text = `A weight of ${to} instead of ${now} for ${name} makes it ${named.name}.`
      return [{ axis: id, to, ...named, distance: Math.abs(to - now), text }]
    })
  })
  return flips.sort((a, b) => a.distance - b.distance)
}

const heaviest = 8
const down = (now: number): number[] =>
  Array.from({ length: Math.ceil(now) }, (_, i) => Math.ceil(now) - 1 - i)
const up = (now: number): number[] =>
  Array.from({ length: heaviest - Math.floor(now) }, (_, i) => Math.floor(now) + 1 + i)
