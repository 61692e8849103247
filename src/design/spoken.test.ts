import { expect, test } from 'vitest'
import { longestPath, spokenName, summary } from './spoken.ts'
import { designOf } from './testing/design-of.ts'

const design = designOf(
  [
    'orders:sns-standard',
    'billing:sqs-standard',
    'worker:lambda',
    'lost:sqs-standard',
    'web:client',
    'lone:s3',
  ],
  ['web>orders', 'orders>billing', 'billing>worker', 'billing!lost'],
  { 'orders>billing': { filter: 'total ≥ 100' } },
)

test('parts say what they are, what they receive and who reads them', () => {
  expect(spokenName(design, 'billing', 1)).toBe(
    'billing, SQS standard queue, keeps 4 days. Receives from orders (filter total ≥ 100). Read by worker. Dead letters go to lost. 1 warning.',
  )
  expect(spokenName(design, 'worker')).toBe('worker, Lambda. Reads billing.')
  expect(spokenName(design, 'lost')).toBe(
    'lost, SQS standard queue, dead letters. Takes dead letters of billing.',
  )
  expect(spokenName(design, 'lone')).toBe('lone, S3 bucket. Not connected.')
})

test('connections say their ends, mechanism and filter', () => {
  expect(spokenName(design, 'orders>billing')).toBe('orders to billing, subscription, filter total ≥ 100.')
  const refused = designOf(['q:sqs-standard', 'p:sqs-standard'], ['q>p'])
  expect(spokenName(refused, 'q>p')).toBe('q to p, not possible.')
})

test('frames and notes have names too, and nothing has none', () => {
  const framed = {
    ...design,
    frames: [{ id: 'f', name: 'eu-west-3', x: 0, y: 0, width: 80, height: 80 }],
    notes: [{ id: 'n', text: 'slow', x: 0, y: 0 }],
  }
  expect(['f', 'n', 'x'].map((id) => spokenName(framed, id))).toEqual(['Frame eu-west-3.', 'Note: slow', ''])
})

test('the summary counts, and tells the longest path and what is loose', () => {
  expect(summary(design)).toBe(
    '1 producer, 1 topic, 1 queue with dead-letter queue, 1 function, 1 bucket; longest path 3 hops; 1 not connected.',
  )
  expect(summary(designOf([], []))).toBe('The diagram is empty.')
  expect(summary(designOf(['a:sqs-standard', 'b:sqs-standard', 'd:sqs-standard'], ['a!d']))).toBe(
    '2 queues, 1 of them with dead-letter queue; 1 not connected.',
  )
})

test('the longest path ends where a circle closes', () => {
  expect(longestPath(designOf(['a:lambda', 'b:lambda', 'c:lambda'], ['a>b', 'b>c', 'c>a']))).toBe(2)
  expect(longestPath(designOf(['a:lambda'], ['a>a']))).toBe(0)
})
