import { expect, test } from 'vitest'
import { patternWords } from '#content/patterns/words/index.ts'
import { citationsOf } from './citations.ts'
import { pairDetails, pairTitle } from './pair-words.ts'

test('a connection says what it is called and what happens on an error', () => {
  expect(pairTitle('s3>lambda')).toBe('Amazon S3 bucket to AWS Lambda')
  expect(pairDetails('s3>lambda')).toMatchObject({ way: 'bucket notification' })
})

test('every connection that a pattern cites has words', () => {
  for (const words of Object.values(patternWords)) {
    for (const { kind, id } of citationsOf(words).all) {
      if (kind === 'pair') expect(pairDetails(id).onFailure, id).toBeTruthy()
    }
  }
})

test('a pair that AWS does not connect is a fault', () => {
  expect(() => pairDetails('lambda>zeppelin')).toThrow('lambda>zeppelin')
})
