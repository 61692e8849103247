import { expect, test } from 'vitest'
import { loadRecent, noteRecent } from './recent.ts'

function mapStore() {
  const map = new Map<string, string>()
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
}

test('the newest comes first, each once, six at most', () => {
  const store = mapStore()
  for (const id of ['a', 'b', 'c', 'b', 'd', 'e', 'f', 'g']) noteRecent(id, store)
  expect(loadRecent(store)).toEqual(['g', 'f', 'e', 'd', 'b', 'c'])
})

test('without a store nothing was used', () => {
  noteRecent('a', null)
  expect(loadRecent(null)).toEqual([])
})
