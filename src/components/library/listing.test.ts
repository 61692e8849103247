import { describe, expect, test } from 'vitest'
import { emptyDocument } from '../../design/model.ts'
import { readLibrarySearch } from './library-search.ts'
import { listed } from './listing.ts'

const design = (id: string, title: string, created: number, changed: number) => ({
  id,
  created,
  changed,
  document: { ...emptyDocument, title },
})
const designs = [
  design('a', 'Orders 10', 1, 30),
  design('b', 'Orders 9', 3, 10),
  design('c', '', 2, 20),
  design('d', 'Café receipts', 4, 5),
]
const patternOf = ({ title }: { title: string }) => (title === '' ? 'Single queue' : '')
const ids = (text: string, order: 'changed' | 'name' | 'created') =>
  listed(designs, text, order, patternOf).map(({ id }) => id)

describe('the list of designs', () => {
  test('stands in the order that is asked for, numbers as numbers', () => {
    expect(ids('', 'changed')).toEqual(['a', 'c', 'b', 'd'])
    expect(ids('', 'created')).toEqual(['d', 'b', 'c', 'a'])
    expect(ids('', 'name')).toEqual(['d', 'b', 'a', 'c'])
  })

  test('is searched by every word, in title and pattern, whatever the accents', () => {
    expect(ids('orders', 'changed')).toEqual(['a', 'b'])
    expect(ids('9 ORD', 'changed')).toEqual(['b'])
    expect(ids('cafe', 'changed')).toEqual(['d'])
    expect(ids('queue untitled', 'changed')).toEqual(['c'])
    expect(ids('nothing', 'changed')).toEqual([])
  })
})

test('an address that says nothing known is an ordinary list', () => {
  expect(readLibrarySearch({ q: 7, order: 'name', show: 'trash' })).toEqual({
    q: '7',
    order: 'name',
    show: 'trash',
  })
  expect(readLibrarySearch({ q: ' ', order: 'size', show: {} })).toEqual({})
})
