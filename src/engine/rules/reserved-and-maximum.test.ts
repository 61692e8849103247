import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'reserved-and-maximum'
const lines = ['client > queue > function']

test('a mapping that may run more than is reserved is throttled', () => {
  const throttled = on(rule, lines, {
    function: { reservedConcurrency: 10 },
    'queue>function': { maxConcurrency: 11 },
  })
  expect(said(throttled)).toEqual([
    'caution at function: Its queues may run function 11 times at once, but only 10 are reserved for it: the rest is throttled and comes back.',
  ])
  expect(offered(throttled)).toEqual([
    'Set “Calls at once at most” to 10 for each queue of function, and clear its “At most at once”',
    'Set “At most at once” of function to 11',
  ])
  const after = mended(throttled)
  expect([paramsIn(after, 'function'), paramsIn(after, 'queue>function')]).toEqual([
    {},
    { maxConcurrency: 10 },
  ])
  expect(findingsOf({ ...throttled, design: after })).toEqual([])
})

test('so is one without a cap', () => {
  expect(said(on(rule, lines, { function: { reservedConcurrency: 10 } }))[0]).toMatch(/1,250 times at once/)
})

test('what is reserved and cannot be used is kept from others', () => {
  const idle = on(rule, lines, {
    function: { reservedConcurrency: 100 },
    'queue>function': { maxConcurrency: 5 },
  })
  expect(said(idle)[0]).toMatch(/^note at function: 100 are reserved for function/)
  expect(paramsIn(mended(idle), 'function')).toEqual({})
})

test('equal is fine', () => {
  const equal = { function: { reservedConcurrency: 10 }, 'queue>function': { maxConcurrency: 10 } }
  expect(said(on(rule, lines, equal))).toEqual([])
})
