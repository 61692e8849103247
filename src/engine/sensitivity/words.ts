/** What changes the recommendation, in sentences. Nothing that judges imports this. */
import { axes } from '#content/axes.ts'
import { patternLines } from '#content/patterns/lines.ts'
import { questionNames } from '#content/questions/names.ts'
import { questionWords } from '#content/questions/words/index.ts'
import type { AnswerData, QuestionId } from '#content/schema.ts'
import { formatValue, listOf } from '../../design/format.ts'
import { coreById } from '../build.ts'
import { questionOf } from '../requirements.ts'
import type { Flip, Turn, WeightFlip } from './flips.ts'
import type { Interval } from './numbers.ts'

/** An answer in a few words; a number as the range that it stands for, if that is given. */
export function answerText(id: QuestionId, answer: AnswerData, interval: Interval | null): string {
  const question = questionOf(id)
  const words = answer.options.flatMap((option) => questionWords[id].options[option]?.label ?? [])
  const spec =
    question.amount ?? question.options.find((option) => answer.options.includes(option.id))?.amount
  if (spec === undefined || answer.amount === undefined) return listOf(words)
  const say = (typed: number) => formatValue(typed * spec.factor, spec.metricUnit)
  const range = (): string => {
    if (interval === null || answer.amount === undefined) return say(answer.amount ?? spec.start)
    if (interval.low <= spec.min && interval.high >= spec.max) return 'any number'
    if (interval.low <= spec.min) return `${say(interval.high)} or less`
    if (interval.high >= spec.max) return `${say(interval.low)} or more`
    return `${say(interval.low)} to ${say(interval.high)}`
  }
  return [...words, range()].join(', ')
}

/** The pattern that wins then; with its variant, where only that changes. */
export function turnText({ winner, pattern, samePattern }: Turn): string {
  const name = patternLines[pattern]?.name ?? pattern
  const variant = coreById.get(winner)?.variant
  return samePattern && variant !== undefined ? `${name} (${variant})` : name
}

/** E.g. "Order: Per customer, order or device → FIFO queue". */
export function flipText(flip: Flip): string {
  return `${questionNames[flip.question]}: ${answerText(flip.question, flip.to, flip.interval)} → ${turnText(flip)}`
}

/** E.g. "Weight of Persistence: 0 instead of 4 → Bus routing". */
export function weightFlipText(flip: WeightFlip): string {
  const name = axes.find(({ id }) => id === flip.axis)?.name ?? flip.axis
  return `Weight of ${name}: ${flip.to} instead of ${flip.from} → ${turnText(flip)}`
}
