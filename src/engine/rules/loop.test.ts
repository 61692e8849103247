import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, said } from './testing/linted.ts'

const rule = 'loop'

test('messages that go round with no way out', () => {
  const closed = on(rule, ['client > queue > function > queue'])
  expect(said(closed)).toEqual([
    'caution at queue: Messages go round between queue and function, and no way leads out.',
  ])
  expect(offered(closed)).toEqual(['Delete the connection from function to queue, which closes the loop'])
  const after = mended(closed)
  expect(after.connections.map(({ id }) => id)).toEqual(['client>queue', 'queue>function'])
  expect(findingsOf({ ...closed, design: after })).toEqual([])
})

test('a function that calls itself', () => {
  expect(said(on(rule, ['client > function > function']))[0]).toBe(
    'caution at function: function feeds itself, and no way leads out.',
  )
})

test('with a way out, or an answer to whoever asked, it is none', () => {
  expect(said(on(rule, ['client > queue > function > queue', 'function > bucket']))).toEqual([])
  expect(said(on(rule, ['client > queue:a > function > queue:b > client']))).toEqual([])
})
