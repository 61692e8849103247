import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'subscribers'
const lines = ['client > fifo-topic > fifo > function']

test('a FIFO topic takes a hundred, until AWS raises it', () => {
  const over = on(rule, ['client > topic > function'], {
    topic: { largeMessages: true },
    function: { count: 101 },
  })
  expect(said(over)).toEqual([
    'caution at topic: topic has 101 subscribers and may have 100: ask AWS for an increase of the quota.',
  ])
  expect(offered(over)).toEqual(['Switch off “Messages up to 1 MiB” of topic: it then takes 256 KiB at most'])
  const after = mended(over)
  expect(paramsIn(after, 'topic')).toEqual({ largeMessages: false })
  expect(findingsOf({ ...over, design: after })).toEqual([])
})

test('a hundred are near, seventy are not', () => {
  const of = (count: number) =>
    on(rule, ['client > topic > function'], { topic: { largeMessages: true }, function: { count } })
  expect(said(of(100))[0]).toMatch(/^note at topic: topic has 100 subscribers, 100 % of the 100/)
  expect(said(of(79))).toEqual([])
  expect(said(on(rule, lines))).toEqual([])
})

test('readers that poll a stream share it; only registered ones are counted', () => {
  const stream = ['client > stream > function']
  expect(said(on(rule, stream, { function: { count: 30 } }))).toEqual([])
  const enhanced = { function: { count: 30 }, 'stream>function': { fanOut: 'enhanced' } }
  expect(said(on(rule, stream, enhanced))).toHaveLength(1)
})
