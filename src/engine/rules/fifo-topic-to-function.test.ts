import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, said } from './testing/linted.ts'

const rule = 'fifo-topic-to-function'

test('a FIFO topic reaches a function through a queue only', () => {
  const refused = on(rule, ['client > fifo-topic > function'])
  expect(said(refused)).toEqual([
    'error at fifo-topic>function: fifo-topic is a FIFO topic, which delivers to queues only; function needs a queue in front of it.',
  ])
  expect(offered(refused)[0]).toBe('Put a FIFO queue between fifo-topic and function')
  const after = mended(refused)
  expect(after.parts.map(({ kind }) => kind)).toContain('sqs-fifo')
  expect(findingsOf({ ...refused, design: after })).toEqual([])
})

test('through a queue, or from a standard topic, it is fine', () => {
  expect(said(on(rule, ['client > fifo-topic > fifo > function']))).toEqual([])
  expect(said(on(rule, ['client > topic > function']))).toEqual([])
})
