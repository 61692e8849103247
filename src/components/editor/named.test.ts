import { expect, test } from 'vitest'
import { splitAtNames } from './named.tsx'

const named = (text: string, names: readonly string[]) =>
  splitAtNames(text, names)
    .filter((piece) => piece.named)
    .map((piece) => piece.piece)

test('the longest of names that start alike counts', () => {
  expect(named('queue 2 waits for queue.', ['queue', 'queue 2'])).toEqual(['queue 2', 'queue'])
})

test('a name inside another word is no name', () => {
  expect(named('The queues are full.', ['queue'])).toEqual([])
})

test('names may hold signs that mean something in patterns', () => {
  expect(named('orders (eu) is lost', ['orders (eu)'])).toEqual(['orders (eu)'])
})

test('the pieces together are the text', () => {
  const text = 'billing to ledger: a topic cannot write to a database.'
  expect(
    splitAtNames(text, ['billing', 'ledger'])
      .map((piece) => piece.piece)
      .join(''),
  ).toBe(text)
})
