import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AmountSpec, WordedQuestion } from '#content/schema.ts'
import { wordedQuestions as questions, wordedQuestion } from '../../engine/worded.ts'
import { amountAt, answerText, choicesOf, choose, isChosen, SLIDER_STEPS, sliderOf } from './answering.ts'

function pick(of: WordedQuestion, id: string) {
  const found = choicesOf(of).find((choice) => choice.id === id)
  if (found === undefined) throw new Error(`no choice ${id}`)
  return found
}

describe('choosing', () => {
  test('every question ends with "not sure", and one choice of it is chosen after it was', () => {
    for (const each of questions) {
      const choices = choicesOf(each)
      expect(choices.at(-1)?.kind).toBe('not-sure')
      for (const choice of choices) {
        const answer = choose(each, choice, undefined)
        expect(choices.filter((other) => isChosen(other, answer))).toEqual([choice])
      }
    }
  })

  test('an option with a number starts from its own start, and keeps a number when chosen again', () => {
    const readers = wordedQuestion('readers')
    const own = pick(readers, 'own')
    expect(choose(readers, own, undefined)).toEqual({ options: ['own'], amount: 3 })
    expect(choose(readers, own, { options: ['own'], amount: 12 })).toEqual({ options: ['own'], amount: 12 })
    expect(choose(readers, own, { options: ['one'] })).toEqual({ options: ['own'], amount: 3 })
  })

  test('of several options, the last one taken back leaves the question open', () => {
    const several: WordedQuestion = { ...wordedQuestion('order'), type: 'several' }
    const first = choose(several, pick(several, 'strict'), undefined)
    expect(choose(several, pick(several, 'none'), first)).toEqual({ options: ['none', 'strict'] })
    expect(choose(several, pick(several, 'strict'), first)).toBeUndefined()
  })

  test('answers read as they were given', () => {
    expect(answerText(wordedQuestion('order'), 'not-sure')).toBe('Not sure')
    expect(answerText(wordedQuestion('order'), { options: ['none'] })).toBe('No')
    expect(answerText(wordedQuestion('peak'), { options: [], amount: 12_500 })).toBe(
      '12,500 messages a second',
    )
  })
})

const specs: readonly AmountSpec[] = questions.flatMap((each) => [
  ...(each.amount ? [each.amount] : []),
  ...each.options.flatMap((option) => (option.amount ? [option.amount] : [])),
])

describe('the slider', () => {
  test.each(specs)('has the ends of its range: $unit', (spec) => {
    expect(amountAt(0, spec)).toBe(spec.min)
    expect(amountAt(SLIDER_STEPS, spec)).toBe(spec.max)
    expect(sliderOf(spec.min, spec)).toBe(0)
    expect(sliderOf(spec.max, spec)).toBe(SLIDER_STEPS)
  })

  test('never leaves the range, and more to the right is never less', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specs),
        fc.integer({ min: 0, max: SLIDER_STEPS }),
        fc.integer({ min: 0, max: SLIDER_STEPS }),
        (spec, a, b) => {
          const [low, high] = [amountAt(Math.min(a, b), spec), amountAt(Math.max(a, b), spec)]
          return low >= spec.min && high <= spec.max && low <= high
        },
      ),
    )
  })
})
