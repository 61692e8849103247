import { expect, test } from 'vitest'
import { scenarios } from '#content/scenarios.ts'
import { emptyWorkload } from '../../design/model.ts'
import { recommend } from '../../engine/index.ts'
import { catalogue } from './catalogue.ts'
import { fitsOf, ordinal } from './fit.ts'

test('without answers no pattern has a fit', () => {
  expect(fitsOf(recommend(emptyWorkload)).size).toBe(0)
})

test('every pattern has one rank, and the first is the recommendation', () => {
  for (const { answers } of scenarios) {
    const recommendation = recommend({ ...emptyWorkload, answers })
    const fits = fitsOf(recommendation)
    expect(fits.size).toBe(catalogue.length)
    const first = [...fits.values()].find(({ rank }) => rank === 1)
    expect(first?.candidate.id).toBe(recommendation.winner?.id)
    expect([...fits.values()].filter(({ recommended }) => recommended).length).toBe(1)
    for (const { why, recommended } of fits.values()) expect(why === null).toBe(recommended)
  }
})

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [33, '33rd'],
])('%d is %s', (n, words) => {
  expect(ordinal(n)).toBe(words)
})
