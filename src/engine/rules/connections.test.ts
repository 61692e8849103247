import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'connections'
const database = { connectionLimit: 50 }

test('functions open a connection each: a mapping holds them to what the database takes', () => {
  const over = on(rule, ['client > queue > function > database'], { database })
  expect(said(over)).toEqual([
    'caution at database: function can make 1,000 calls at once, and database takes 50.',
  ])
  expect(offered(over)).toEqual([
    'Set “Calls at once at most” of the connection from queue to function to 50',
  ])
  const after = mended(over)
  expect(paramsIn(after, 'queue>function')).toEqual({ maxConcurrency: 50 })
  expect(findingsOf({ ...over, design: after })).toEqual([])
})

test('several share it', () => {
  const lines = [
    'client > topic > queue:a > function:a > database',
    'topic > queue:b > function:b > database',
  ]
  const over = on(rule, lines, { database })
  expect(offered(over)).toEqual(['Set “Calls at once at most” to 25 for each queue before database'])
})

test('without a queue a reservation holds the function', () => {
  const over = on(rule, ['client > topic > function > database'], { database })
  expect(paramsIn(mended(over), 'function')).toEqual({ reservedConcurrency: 50 })
})

test('as many as it takes are fine', () => {
  const lines = ['client > queue > function > database']
  expect(said(on(rule, lines, { database, 'queue>function': { maxConcurrency: 50 } }))).toEqual([])
  expect(said(on(rule, lines))).toEqual([])
})
