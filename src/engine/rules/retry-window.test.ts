import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'retry-window'
const DAY = 86_400

test('an outage that is asked for outlasts two retries: a queue keeps what comes', () => {
  const short = on(rule, ['client > topic > function'], {}, { 'catch-up': 'weeks' })
  expect(said(short)).toEqual([
    'caution at topic>function: function may be down for 14 days; what topic hands it is tried for 3 min only.',
  ])
  expect(offered(short)).toEqual(['Put a queue between topic and function, which keeps messages for 14 days'])
  const after = mended(short)
  expect(after.parts.find(({ kind }) => kind === 'sqs-standard')?.params.retention).toBe(14 * DAY)
  expect(findingsOf({ ...short, design: after })).toEqual([])
})

test('a queue is told to keep for longer', () => {
  const short = on(rule, ['client > queue > function'], {}, { 'catch-up': 'weeks' })
  expect(offered(short)).toEqual(['Set “Keeps messages for” of queue to 14 days'])
  expect(paramsIn(mended(short), 'queue')).toEqual({ retention: 14 * DAY })
})

test('a subscriber of the Custom Event Bus is told to try for longer', () => {
  const short = on(rule, ['client > bus2 > function'], {}, { 'catch-up': 'day' })
  expect(paramsIn(mended(short), 'bus2>function')).toEqual({ attempts: 185, maxAge: DAY })
})

test('long enough, or not asked for, is fine', () => {
  expect(said(on(rule, ['client > queue > function'], {}, { 'catch-up': 'day' }))).toEqual([])
  expect(said(on(rule, ['client > topic > function']))).toEqual([])
})
