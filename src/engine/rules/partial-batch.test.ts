import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'partial-batch'
const lines = ['client > queue > function']

test('one failure brings a whole batch back unless it is reported', () => {
  const whole = on(rule, lines)
  expect(said(whole)).toEqual([
    'caution at queue>function: function gets up to 10 messages of queue at once, and one that fails brings all of them back.',
  ])
  expect(offered(whole)).toEqual([
    'Switch on “Report single failures of a batch” of the connection from queue to function',
  ])
  expect(paramsIn(mended(whole), 'queue>function')).toEqual({ partialBatch: true })
})

test('a batch of one fails alone', () => {
  expect(said(on(rule, lines, { 'queue>function': { batch: 1 } }))).toEqual([])
  expect(said(on(rule, lines, { 'queue>function': { batch: 2 } }))).toHaveLength(1)
})

test('a topic hands out one by one', () => {
  expect(said(on(rule, ['client > topic > function']))).toEqual([])
})
