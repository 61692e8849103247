import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

const any = { min: 0, max: 1e9, whole: false, optional: false }

test.each([
  ['14', 14],
  ['1,500', 1500],
  ['1 500', 1500],
  ['0.5', 0.5],
  ['.5', 0.5],
  ['2.3k', 2300],
  ['3 M', 3_000_000],
])('%s is read as %d', (text, value) => {
  expect(readNumber(text, any)).toEqual({ ok: true, value })
})

test.each(['', 'many', '1.2.3', '12 apples', '1e5', '--3', 'k'])('"%s" is not a number', (text) => {
  expect(readNumber(text, any).ok).toBe(false)
})

test('an empty field is no value where it may be', () => {
  expect(readNumber('  ', { ...any, optional: true })).toEqual({ ok: true, value: undefined })
})

test('limits are said in the sentence', () => {
  expect(readNumber('15', { ...any, max: 14 })).toEqual({ ok: false, sentence: 'The most possible is 14.' })
  expect(readNumber('-1', any)).toEqual({ ok: false, sentence: 'The least possible is 0.' })
  expect(readNumber('−1', any)).toEqual({ ok: false, sentence: 'The least possible is 0.' })
  expect(readNumber('1.5', { ...any, whole: true })).toEqual({ ok: false, sentence: 'Enter a whole number.' })
})
