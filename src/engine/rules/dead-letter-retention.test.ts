import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'dead-letter-retention'
const lines = ['client > queue > function', 'queue:dead']
const DAY = 86_400

test('dead letters of a standard queue age from their first send, so they are kept for longer', () => {
  const short = on(rule, lines, { queue: { deadLetter: 'queue:dead', retention: 5 * DAY } })
  expect(said(short)).toEqual([
    'caution at queue: queue keeps a message for 5 days, queue:dead for 4 days, counted from the first send: what is set aside late is soon gone.',
  ])
  expect(offered(short)).toEqual(['Set “Keeps messages for” of queue:dead to 14 days'])
  expect(paramsIn(mended(short), 'queue:dead')).toEqual({ retention: 14 * DAY })
})

test('one second longer will do', () => {
  const longer = { queue: { deadLetter: 'queue:dead' }, 'queue:dead': { retention: 4 * DAY + 1 } }
  expect(said(on(rule, lines, longer))).toEqual([])
})

test('where both keep the longest there is, that is worth knowing', () => {
  const longest = {
    queue: { deadLetter: 'queue:dead', retention: 14 * DAY },
    'queue:dead': { retention: 14 * DAY },
  }
  const [note = ''] = said(on(rule, lines, longest))
  expect(note).toMatch(/^note at queue:dead: /)
})

test('on FIFO queues the clock starts again', () => {
  const fifo = on(rule, ['client > fifo > function', 'fifo:dead'], {
    fifo: { deadLetter: 'fifo:dead', retention: 5 * DAY },
  })
  expect(said(fifo)).toEqual([])
})
