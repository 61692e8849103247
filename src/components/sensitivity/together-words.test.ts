import { expect, test } from 'vitest'
import type { Settled } from '../../engine/sensitivity/settled.ts'
import { togetherText } from './together-words.ts'

const open: Settled = {
  settled: false,
  proven: true,
  openThatMatter: ['catch-up', 'size'],
  cannotMatter: [],
  alone: [],
  together: null,
}

test('answers that change it only together are told with their questions', () => {
  const together = { 'catch-up': { options: ['year'] }, size: { options: [], amount: 2048 } }
  expect(togetherText({ ...open, together })).toBe(
    'No open answer does alone; Consumer outage “Longer, up to a year” and Message size “2 MiB” together do.',
  )
})

test('where one answer is enough nothing is told of others', () => {
  expect(togetherText({ ...open, alone: ['catch-up'] })).toBeNull()
})
