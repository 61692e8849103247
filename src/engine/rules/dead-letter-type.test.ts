import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, said } from './testing/linted.ts'

const rule = 'dead-letter-type'

test('a FIFO queue sets aside into FIFO only', () => {
  const wrong = on(rule, ['client > fifo > function', 'queue:dead'], { fifo: { deadLetter: 'queue:dead' } })
  expect(said(wrong)).toEqual([
    'error at fifo: queue:dead cannot take the dead letters of fifo; a FIFO queue could.',
  ])
  expect(offered(wrong)).toEqual([
    'Turn queue:dead into a FIFO queue',
    'Add a FIFO queue for the dead letters of fifo, in place of queue:dead',
  ])
  const after = mended(wrong)
  expect(after.parts.find(({ id }) => id === 'queue:dead')?.kind).toBe('sqs-fifo')
  expect(findingsOf({ ...wrong, design: after })).toEqual([])
})

test('what else it is used for stays as it is: another queue is added', () => {
  const used = on(rule, ['client > fifo > function', 'client > queue:dead > function:b'], {
    fifo: { deadLetter: 'queue:dead' },
  })
  expect(offered(used)).toEqual(['Add a FIFO queue for the dead letters of fifo, in place of queue:dead'])
})

test('a function and a Classic rule take no FIFO queue', () => {
  const fifo = { deadLetter: 'fifo:dead' }
  expect(said(on(rule, ['client > topic > function', 'fifo:dead'], { function: fifo }))).toHaveLength(1)
  expect(said(on(rule, ['client > bus > queue', 'fifo:dead'], { 'bus>queue': fifo }))).toHaveLength(1)
})

test('like with like is fine', () => {
  const right = { queue: { deadLetter: 'queue:dead' } }
  expect(said(on(rule, ['client > queue > function', 'queue:dead'], right))).toEqual([])
})
