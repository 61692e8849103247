import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'cross-account'

test('another account lets nobody in without a policy', () => {
  const closed = on(rule, ['client > topic > queue > function'], { 'topic>queue': { account: 'other' } })
  expect(said(closed)).toEqual([
    'error at topic>queue: queue is in another account than topic, and no policy lets topic in: every call is refused.',
  ])
  expect(offered(closed)).toEqual([
    'Set “Account” of the connection from topic to queue to another one whose policy allows it',
  ])
  expect(paramsIn(mended(closed), 'topic>queue')).toEqual({ account: 'allowed' })
})

test('who polls is let in by what is polled', () => {
  const polled = on(rule, ['client > queue > function'], { 'queue>function': { account: 'other' } })
  expect(said(polled)[0]).toMatch(/no policy lets function in/)
})

test('with a policy, or in the same account, it is fine', () => {
  const lines = ['client > topic > queue > function']
  expect(said(on(rule, lines, { 'topic>queue': { account: 'allowed' } }))).toEqual([])
  expect(said(on(rule, lines))).toEqual([])
})
