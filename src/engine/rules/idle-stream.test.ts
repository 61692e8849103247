import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'idle-stream'
const lines = ['client > stream > function']
const monthly = (messages: number) => ({
  monthly: { options: [], amount: messages },
  peak: { options: [], amount: 5 },
  region: 'us-east-1',
})

test('a stream with little to carry is paid for its hours', () => {
  const idle = on(rule, lines, {}, monthly(100_000))
  expect(said(idle)[0]).toMatch(
    /^note at stream: Of \$[\d.]+ a month for stream, \$[\d.]+ are for hours in which little or nothing flows\.$/,
  )
  expect(offered(idle)[0]).toMatch(/^Set “Capacity” of stream to provisioned and “Shards” to 1, about \$/)
  const after = mended(idle)
  expect(paramsIn(after, 'stream')).toEqual({ mode: 'provisioned', shards: 1 })
  expect(findingsOf({ ...idle, design: after })).toEqual([])
})

test('one with much to carry is not, and while nobody said how much nothing is known', () => {
  expect(said(on(rule, lines, {}, monthly(2_000_000_000)))).toEqual([])
  expect(said(on(rule, lines))).toEqual([])
})
