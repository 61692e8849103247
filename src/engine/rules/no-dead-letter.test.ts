import { expect, test } from 'vitest'
import { asked, findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'no-dead-letter'

test('a queue without dead letters hands out what nobody can handle until it expires', () => {
  const bare = on(rule, ['client > queue > function'])
  expect(said(bare)).toEqual([
    'caution at queue>function: A message of queue that function cannot handle comes back until it expires: no dead letter is set.',
  ])
  expect(offered(bare)).toEqual(['Add a dead-letter queue for queue, which keeps messages for 14 days'])
  const after = mended(bare)
  expect(paramsIn(after, 'queue')).toEqual({ deadLetter: 'q1' })
  expect(paramsIn(after, 'q1')).toEqual({ retention: 1_209_600 })
  expect(findingsOf({ ...bare, design: after })).toEqual([])
})

test('FIFO gets FIFO', () => {
  const after = mended(on(rule, ['client > fifo > function']))
  expect(after.parts.find(({ id }) => id === 'q1')?.kind).toBe('sqs-fifo')
})

test('failing code of a function that a topic calls is kept at the function', () => {
  const bare = on(rule, ['client > topic > function'])
  expect(said(bare)[0]).toMatch(/^caution at topic>function: What function cannot handle is dropped/)
  expect(paramsIn(mended(bare), 'function')).toEqual({ deadLetter: 'q1' })
})

test('one that is set is enough; who asked to drop what fails misses nothing', () => {
  const set = on(rule, ['client > queue > function'], { queue: { deadLetter: 'client' } })
  expect(said(set)).toEqual([])
  const bare = on(rule, ['client > queue > function'])
  expect(said({ ...bare, workload: asked({ retry: 'drop' }) })).toEqual([])
})

test('whoever calls and waits gets the error: nothing is given up', () => {
  expect(said(on(rule, ['client > api > function']))).toEqual([])
})
