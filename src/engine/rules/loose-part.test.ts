import { expect, test } from 'vitest'
import { mended, offered, on, said } from './testing/linted.ts'

const rule = 'loose-part'

test('a part that is connected to nothing', () => {
  const alone = on(rule, ['client > queue > function', 'topic'])
  expect(said(alone)).toEqual(['note at topic: topic is connected to nothing.'])
  expect(offered(alone)).toEqual(['Delete topic'])
  expect(mended(alone).parts).toHaveLength(3)
})

test('a channel that nobody reads', () => {
  expect(said(on(rule, ['client > topic > queue']))).toEqual([
    'caution at queue: Nothing takes what arrives at queue.',
  ])
})

test('a worker that nothing feeds beside channels', () => {
  const unfed = on(rule, ['client > queue > function', 'function:b > bucket'])
  expect(said(unfed)).toEqual(['caution at function:b: Nothing leads to function:b.'])
})

test('dead letters wait for somebody; an existing queue needs no sender', () => {
  const params = { queue: { deadLetter: 'queue:dead' } }
  expect(said(on(rule, ['queue > function', 'queue:dead'], params))).toEqual([])
})
