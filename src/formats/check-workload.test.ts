import { expect, test } from 'vitest'
import { checkWorkload } from './check-workload.ts'

test('quotas that an account can have are kept as they are', () => {
  const { value, dropped } = checkWorkload({ quotas: { 'sns.publish.rate': 1200, 'sqs.fifo.ht.tps': 0.5 } })
  expect(value.quotas).toEqual({ 'sns.publish.rate': 1200, 'sqs.fifo.ht.tps': 0.5 })
  expect(dropped).toEqual([])
})

test('a workload without quotas has none: documents of before are what they were', () => {
  expect(checkWorkload({})).toEqual({ value: { answers: {}, dealBreakers: {}, weights: {} }, dropped: [] })
  expect(checkWorkload({ quotas: {} }).value).not.toHaveProperty('quotas')
})

test.each<[string, unknown]>([
  ['a figure that nobody can raise', { 'sqs.retention.max': 5 }],
  ['a fact that is not there', { 'sns.wishes': 5 }],
  ['what every object has', { constructor: 5 }],
  ['nothing at all of it', { 'sns.publish.rate': 0 }],
  ['less than nothing', { 'sns.publish.rate': -3 }],
  ['words', { 'sns.publish.rate': '1200' }],
  ['no number', { 'sns.publish.rate': Number.NaN }],
  ['more than any account has', { 'sns.publish.rate': 1e16 }],
])('%s is left out and said', (_, quotas) => {
  const { value, dropped } = checkWorkload({ quotas })
  expect(value).not.toHaveProperty('quotas')
  expect(dropped).toHaveLength(1)
})
