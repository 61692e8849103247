import { expect, test } from 'vitest'
import { when } from './when.ts'

const now = new Date(2026, 2, 1, 8, 0).getTime()

test.each([
  [new Date(2026, 2, 1, 7, 5), 'today, 7:05'],
  [new Date(2026, 1, 28, 23, 59), 'yesterday, 23:59'],
  [new Date(2026, 1, 27, 12, 0), '27 February 2026'],
  [new Date(2025, 2, 1, 8, 0), '1 March 2025'],
])('a moment is called as people call it: %s', (moment, words) => {
  expect(when(moment.getTime(), now)).toBe(words)
})
