import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'batch-window'
const lines = ['client > queue > function']
const soon = { latency: 'second' } as const

test('a batch that fills for longer than messages may take', () => {
  const long = on(rule, lines, { 'queue>function': { window: 2 } }, soon)
  expect(said(long)).toEqual([
    'caution at queue>function: The connection from queue to function waits up to 2 s to fill a batch, and messages should arrive within 1 s.',
  ])
  expect(offered(long)).toEqual([
    'Set “Waits to fill a batch” of the connection from queue to function to 1 s',
  ])
  expect(paramsIn(mended(long), 'queue>function')).toEqual({ window: 1 })
})

test('as long as they may take, or where nobody asks, it is fine', () => {
  expect(said(on(rule, lines, { 'queue>function': { window: 1 } }, soon))).toEqual([])
  expect(said(on(rule, lines, { 'queue>function': { window: 300 } }))).toEqual([])
})

test('a tenth of a second leaves no time to wait', () => {
  const instant = on(rule, lines, { 'queue>function': { window: 1 } }, { latency: 'instant' })
  expect(paramsIn(mended(instant), 'queue>function')).toEqual({ window: 0 })
})
