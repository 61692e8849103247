import { expect, test } from 'vitest'
import { emptyWorkload, type Workload } from '../../design/model.ts'
import { countsWords, weightsSentence } from './weight-words.ts'

const weighed = (weights: Workload['weights']): Workload => ({ ...emptyWorkload, weights })

test('weights are said as they count', () => {
  expect([0, 1, 2, 3, 4, 5, 8].map(countsWords)).toEqual([
    'not at all',
    '0.25 ×',
    'half',
    '0.75 ×',
    'as it is',
    '1.25 ×',
    'twice',
  ])
  expect(weightsSentence(emptyWorkload)).toBe('All axes count the same.')
  expect(weightsSentence(weighed({ scale: 4 }))).toBe('All axes count the same.')
  expect(weightsSentence(weighed({ pricing: 8, scale: 0 }))).toBe(
    'You weigh Scale not at all and Pricing twice.',
  )
})
