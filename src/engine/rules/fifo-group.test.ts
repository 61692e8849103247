import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'fifo-group'

test('a FIFO queue takes nothing without a group, of either bus', () => {
  const missing = on(rule, ['client > bus > fifo > function'])
  expect(said(missing)).toEqual([
    'error at bus>fifo: bus cannot send to fifo: a FIFO queue asks for a message group, and none is set.',
  ])
  expect(offered(missing)).toEqual([
    'Set “Message group” of the connection from bus to fifo to “all”: one group for everything, in strict order',
  ])
  expect(paramsIn(mended(missing), 'bus>fifo')).toEqual({ groupId: 'all' })
  expect(said(on(rule, ['client > bus2 > fifo > function']))).toHaveLength(1)
})

test('with a group, or to a standard queue, it is fine', () => {
  const params = { 'bus>fifo': { groupId: 'orders' } }
  expect(said(on(rule, ['client > bus > fifo > function'], params))).toEqual([])
  expect(said(on(rule, ['client > bus > queue > function']))).toEqual([])
})
