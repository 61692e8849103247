import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'waiting-below'

test('below the waterline a call that waits ties two parts together', () => {
  const waits = on(rule, ['client > queue > function:a > function:b'])
  expect(said(waits)).toEqual([
    'caution at function:a>function:b: function:a works on messages and waits for function:b: both are paid while one works, and if one fails, so does the other.',
  ])
  expect(offered(waits)).toEqual([
    'Put a queue between function:a and function:b',
    'Set “The caller” of the connection from function:a to function:b to move on (async)',
  ])
  const after = mended(waits)
  expect(after.connections.some(({ from, to }) => from === 'function:a' && to === 'function:b')).toBe(false)
  expect(findingsOf({ ...waits, design: after })).toEqual([])
  const moved = mended(
    waits,
    'Set “The caller” of the connection from function:a to function:b to move on (async)',
  )
  expect(paramsIn(moved, 'function:a>function:b')).toEqual({ invocation: 'async' })
})

test('above it a caller may wait, and below it one may move on', () => {
  expect(said(on(rule, ['client > api > function:a > function:b']))).toEqual([])
  const async = { 'function:a>function:b': { invocation: 'async' } }
  expect(said(on(rule, ['client > queue > function:a > function:b'], async))).toEqual([])
})
