import { expect, test } from 'vitest'
import { mended, offered, on, said } from './testing/linted.ts'

const rule = 'topic-to-fifo-queue'

test('a standard topic cannot feed a FIFO queue: one of the two has to change', () => {
  const refused = on(rule, ['client > topic > fifo > function'])
  expect(said(refused)).toEqual([
    'error at topic>fifo: topic is a standard topic, to which fifo, a FIFO queue, cannot subscribe.',
  ])
  expect(offered(refused).slice(0, 2)).toEqual([
    'Turn topic into FIFO',
    'Turn fifo into standard, without order',
  ])
  expect(mended(refused).parts.find(({ id }) => id === 'topic')?.kind).toBe('sns-fifo')
})

test('dead letters turn with their queue', () => {
  const refused = on(rule, ['client > topic > fifo > function', 'fifo:dead'], {
    fifo: { deadLetter: 'fifo:dead' },
  })
  const label = 'Turn fifo and fifo:dead into standard, without order'
  const kinds = mended(refused, label).parts.map(({ kind }) => kind)
  expect(kinds).toEqual(['client', 'sns-standard', 'sqs-standard', 'lambda', 'sqs-standard'])
})

test('a topic that also calls a function is not turned: FIFO topics call none', () => {
  const refused = on(rule, ['client > topic > fifo > function', 'topic > function:b'])
  expect(offered(refused)).not.toContain('Turn topic into FIFO')
})

test('FIFO with FIFO is fine', () => {
  expect(said(on(rule, ['client > fifo-topic > fifo > function']))).toEqual([])
})
