import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'payload'
const KIB = 1024
const sized = (kib: number) => ({ size: { options: [], amount: kib } })

test('a topic takes 256 KiB until it is set to take more', () => {
  const unset = on(rule, ['client > topic > queue > function'], {}, sized(300))
  expect(said(unset)).toEqual([
    'error at topic: A message may have 300 KiB, and topic takes 256 KiB until it is set to take more.',
  ])
  expect(offered(unset)[0]).toBe('Switch on “Messages up to 1 MiB” of topic')
  const after = mended(unset)
  expect(paramsIn(after, 'topic')).toEqual({ largeMessages: true })
  expect(findingsOf({ ...unset, design: after })).toEqual([])
})

test('what no queue takes goes into a bucket, and only its ticket through the queue', () => {
  const over = on(rule, ['client > queue > function'], {}, sized(2 * KIB))
  expect(said(over)[0]).toBe('error at queue: A message may have 2 MiB, and queue takes 1 MiB at most.')
  expect(offered(over)).toEqual([
    'Put a bucket between client and queue: it keeps the body, and its notification says where it lies',
  ])
  const after = mended(over)
  expect(after.parts.map(({ kind }) => kind)).toContain('s3')
  expect(findingsOf({ ...over, design: after })).toEqual([])
})

test('exactly as large as the limit fits, and unasked nothing is too large', () => {
  expect(said(on(rule, ['client > queue > function'], {}, sized(KIB)))).toEqual([])
  expect(said(on(rule, ['client > topic > function']))).toEqual([])
})
