import { expect, test } from 'vitest'
import { citationsOf } from './citations.ts'

const words = {
  when: [{ text: 'A.', facts: ['sqs.delay.max', 'sqs.retention.max'] }],
  whenNot: [{ text: 'B.', facts: ['sqs.delay.max'], pairs: ['s3>lambda'] }],
  variants: [],
  traps: [{ text: 'C.' }],
  accepts: [{ rule: 'account-concurrency', text: 'D.', facts: ['lambda.concurrency.default'] }],
} as const

test('what is cited twice has one number', () => {
  const citations = citationsOf(words)
  expect(citations.all.map(({ id, number }) => [number, id])).toEqual([
    [1, 'sqs.delay.max'],
    [2, 'sqs.retention.max'],
    [3, 's3>lambda'],
    [4, 'lambda.concurrency.default'],
  ])
  expect(citations.of(words.whenNot[0]).map(({ number }) => number)).toEqual([1, 3])
  expect(citations.of(words.traps[0])).toEqual([])
})
