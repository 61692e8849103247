import { expect, test } from 'vitest'
import { ageWords, factDate, isStale } from './fact-age.ts'

test.each([
  [{ checkedOn: '2026-11-23' }, '2026-11-23', 'checked 23 November 2026'],
  [{ copyDated: '2026-10' }, '2026-10', 'as of October 2026'],
  [{ copyDated: '2025/2026' }, '2025', 'as of 2025 or 2026'],
  [{ copyDated: 'before 2022' }, '2021', 'as of before 2022'],
  [{ copyDated: 'undated' }, undefined, 'from an undated copy'],
])('the age of %j', (fact, date, words) => {
  expect(factDate(fact)).toBe(date)
  expect(ageWords(fact)).toBe(words)
})

test('a fact is stale once a year has passed, to the precision of its date', () => {
  expect(isStale({ checkedOn: '2026-11-23' }, '2027-11-23')).toBe(false)
  expect(isStale({ checkedOn: '2026-11-23' }, '2027-11-24')).toBe(true)
  expect(isStale({ copyDated: '2026-10' }, '2027-10-31')).toBe(false)
  expect(isStale({ copyDated: '2026-10' }, '2027-11-01')).toBe(true)
  expect(isStale({ copyDated: 'undated' }, '2099-01-01')).toBe(false)
})
