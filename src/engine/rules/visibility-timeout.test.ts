import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const lines = ['client > queue > function']
const rule = 'visibility-timeout'

test('a message is hidden for six times the timeout of its function, and the batch window', () => {
  const short = on(rule, lines, {
    queue: { visibility: 199 },
    function: { timeout: 30 },
    'queue>function': { window: 20 },
  })
  expect(said(short)).toEqual([
    'caution at queue: queue hides a message for 3 min 19 s; 6 times the timeout of function, with its batch window, is 3 min 20 s.',
  ])
  expect(offered(short)).toEqual(['Set “Visibility timeout” of queue to 3 min 20 s'])
  expect(paramsIn(mended(short), 'queue')).toEqual({ visibility: 200 })
})

test('one second more is enough', () => {
  const params = {
    queue: { visibility: 200 },
    function: { timeout: 30 },
    'queue>function': { window: 20 },
  }
  expect(said(on(rule, lines, params))).toEqual([])
})

test('Lambda refuses a function that may run longer than messages are hidden', () => {
  const refused = on(rule, lines, { function: { timeout: 31 } })
  expect(said(refused)).toEqual([
    'error at queue: queue hides a message for 30 s, but function may run for 31 s: Lambda refuses such a mapping.',
  ])
  expect(paramsIn(mended(refused), 'queue')).toEqual({ visibility: 186 })
})
