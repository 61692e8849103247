import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'order-lost'

test('order that is asked for ends at the first hop without it', () => {
  const lost = on(rule, ['client > queue > function'], {}, { order: 'per-key' })
  expect(said(lost)).toEqual([
    'caution at queue>function: Order is asked for, and queue keeps none on the way to function.',
  ])
  expect(offered(lost)).toEqual(['Turn queue into FIFO'])
  const after = mended(lost)
  expect(after.parts.find(({ id }) => id === 'queue')?.kind).toBe('sqs-fifo')
  expect(findingsOf({ ...lost, design: after })).toEqual([])
})

test('strict order wants one group', () => {
  const groups = on(rule, ['client > fifo > function'], {}, { order: 'strict' })
  expect(said(groups)[0]).toMatch(/^caution at fifo>function: Strict order is asked for/)
  expect(paramsIn(mended(groups), 'fifo')).toEqual({ singleGroup: true })
})

test('a subscriber of the Custom Event Bus can be told to keep it, a reader of a stream need not share', () => {
  const bus = on(rule, ['client > bus2 > function'], {}, { order: 'per-key' })
  expect(paramsIn(mended(bus), 'bus2>function')).toMatchObject({ fifoSubscriber: true })
  const params = { 'stream>container': { fanOut: 'queue' } }
  const stream = on(rule, ['client > stream > container'], params, { order: 'per-key' })
  expect(paramsIn(mended(stream), 'stream>container')).toEqual({ fanOut: 'shared' })
})

test('a FIFO subscriber that does not wait for the function keeps order up to the hand-off only', () => {
  const params = { 'bus2>function': { fifoSubscriber: true, invocation: 'async' } }
  const handed = on(rule, ['client > bus2 > function'], params, { order: 'per-key' })
  expect(said(handed)).toEqual([
    'caution at bus2>function: Order is asked for: bus2 hands events to function in order, and does not wait until they are worked on.',
  ])
  expect(findingsOf(handed)[0]?.facts).toEqual(['eb.custom.fifo.async'])
  expect(paramsIn(mended(handed), 'bus2>function')).toMatchObject({
    fifoSubscriber: true,
    invocation: 'sync',
  })
  const loose = { 'bus2>function': { invocation: 'async' } }
  const both = on(rule, ['client > bus2 > function'], loose, { order: 'per-key' })
  expect(paramsIn(mended(both), 'bus2>function')).toMatchObject({ fifoSubscriber: true, invocation: 'sync' })
})

test('kept on every hop, or not asked for, it is fine', () => {
  const fifo = ['client > fifo-topic > fifo > function']
  expect(said(on(rule, fifo, {}, { order: 'per-key' }))).toEqual([])
  expect(said(on(rule, ['client > queue > function'], {}, { order: 'none' }))).toEqual([])
})
