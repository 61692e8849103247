import { expect, test } from 'vitest'
import { answeredWords, outcomeWords } from './unusual-words.ts'

test.each([
  [8, 0, 'All 8 are answered with “no”.'],
  [2, 0, 'Both are answered with “no”.'],
  [1, 0, 'The one without an answer is answered with “no”.'],
  [8, 2, 'The other 6 are answered with “no”.'],
  [3, 2, 'The other one is answered with “no”.'],
  [3, 3, 'What is ticked is asked in full.'],
  [0, 0, 'Each of them has an answer.'],
])('%i without an answer, %i of them ticked', (waiting, ticked, words) => {
  expect(outcomeWords(waiting, ticked)).toBe(words)
})

test('one question is one', () => {
  expect(answeredWords(1)).toBe('1 question answered with “no”')
  expect(answeredWords(6)).toBe('6 questions answered with “no”')
})
