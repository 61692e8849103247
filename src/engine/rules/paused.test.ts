import { expect, test } from 'vitest'
import { measure } from '../assess.ts'
import { failureWalk } from '../failure-walk/failure-walk.ts'
import { asked, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'paused'
const still = { 'queue>function': { paused: true } }
const waiting = on(rule, ['client > queue > function'], still)

test('while a consumer is paused its messages wait, and expire', () => {
  expect(said(waiting)).toEqual([
    'note at queue>function: function is paused: what arrives waits at queue for 4 days and is then gone.',
  ])
  expect(offered(waiting)).toEqual(['Let function read queue again'])
  expect(paramsIn(mended(waiting), 'queue>function')).toEqual({})
})

test('one that runs is said nothing of', () => {
  expect(said(on(rule, ['client > queue > function']))).toEqual([])
})

test('the judge knows that nothing is delivered and all is kept', () => {
  const { metrics } = measure(waiting.design, asked())
  expect(metrics.copies.value).toBe(0)
  expect(metrics.latency.value).toBe('unlimited')
  expect(metrics['outage-survived'].value).toBe(345_600)
})

test('in a failure nobody receives what a paused mapping leaves in the queue', () => {
  const walk = failureWalk(waiting.design, 'function', 3600, asked())
  expect(walk?.ways.map(({ fate, steps }) => [fate, steps.map(({ kind }) => kind)])).toEqual([
    ['waiting', ['paused', 'held']],
  ])
  const late = failureWalk(waiting.design, 'function', 5 * 86_400, asked())
  expect(late?.ways.map(({ fate, from }) => [fate, from])).toEqual([['lost', 345_600]])
})
