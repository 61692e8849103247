import { expect, test } from 'vitest'
import { mended, offered, on, said } from './testing/linted.ts'

const rule = 'duplicates'
const removed = { duplicates: 'removed' } as const

test('duplicates that must be removed can come from a standard queue', () => {
  const possible = on(rule, ['client > queue > function'], {}, removed)
  expect(said(possible)).toEqual([
    'caution at queue: queue may hand out a message twice, and duplicates must be removed: either the channel does it, or function must.',
  ])
  expect(offered(possible)).toEqual(['Turn queue into FIFO'])
  expect(mended(possible).parts.find(({ id }) => id === 'queue')?.kind).toBe('sqs-fifo')
})

test('FIFO removes them; where they are harmless nothing is said', () => {
  expect(said(on(rule, ['client > fifo > function'], {}, removed))).toEqual([])
  expect(said(on(rule, ['client > queue > function'], {}, { duplicates: 'harmless' }))).toEqual([])
})
