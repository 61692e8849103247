import { expect, test } from 'vitest'
import { mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'unencrypted'

test('a topic is not encrypted unless it is told so, a queue is unless it is told not to', () => {
  const unset = on(rule, ['client > topic > queue > function'])
  expect(said(unset)).toEqual([
    'caution at topic: topic keeps messages unencrypted, as it does unless set otherwise.',
  ])
  expect(offered(unset)).toEqual(['Set “Encryption” of topic to KMS key'])
  expect(paramsIn(mended(unset), 'topic')).toEqual({ encryption: 'kms' })
  const off = on(rule, ['client > queue > function'], { queue: { encryption: 'none' } })
  expect(said(off)).toEqual(['caution at queue: queue keeps messages unencrypted.'])
  expect(paramsIn(mended(off), 'queue')).toEqual({ encryption: 'managed' })
})

test('a key of any sort will do', () => {
  expect(said(on(rule, ['client > topic > queue'], { topic: { encryption: 'kms' } }))).toEqual([])
  expect(said(on(rule, ['client > queue > function']))).toEqual([])
})
