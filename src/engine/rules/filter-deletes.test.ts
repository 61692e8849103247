import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'filter-deletes'
const filter = 'type = order'

test('what a filter on a queue does not match is deleted: it belongs before the queue', () => {
  const alone = on(rule, ['client > topic > queue > function'], { 'queue>function': { filter } })
  expect(said(alone)).toEqual([
    'caution at queue>function: What the filter of function does not match is deleted from queue and reaches nobody.',
  ])
  const [first] = offered(alone)
  expect(first).toBe(
    'Move the filter to the connection from topic to queue, and clear “Only messages where” of the connection from queue to function',
  )
  const after = mended(alone)
  expect(paramsIn(after, 'topic>queue')).toEqual({ filter })
  expect(paramsIn(after, 'queue>function')).toEqual({})
})

test('with a second reader the messages of that one are deleted as well', () => {
  const lines = ['client > queue > function', 'queue > container']
  const shared = on(rule, lines, { 'queue>function': { filter } })
  expect(said(shared)[0]).toMatch(/^error at queue>function: .* also what container should have had\.$/)
  expect(offered(shared)).toHaveLength(1)
})

test('a stream keeps what a filter passes over', () => {
  expect(said(on(rule, ['client > stream > function'], { 'stream>function': { filter } }))).toEqual([])
  expect(said(on(rule, ['client > topic > queue > function'], { 'topic>queue': { filter } }))).toEqual([])
})
