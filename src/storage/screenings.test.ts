import { expect, test } from 'vitest'
import { keepScreening, loadScreenings } from './screenings.ts'
import type { TextStore } from './text-store.ts'

function storeWith(text?: string): TextStore {
  const kept = new Map(text === undefined ? [] : [['waterline.screenings', text]])
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

test('what was ticked is found again by its document, and the newest thirty are kept', () => {
  const store = storeWith()
  keepScreening('a', { stage: 'open', ticked: [] }, store)
  keepScreening('b', { stage: 'passed-over', ticked: [] }, store)
  keepScreening('a', { stage: 'submitted', ticked: ['protocol', 'people'] }, store)
  expect([...loadScreenings(store)]).toEqual([
    ['a', { stage: 'submitted', ticked: ['protocol', 'people'] }],
    ['b', { stage: 'passed-over', ticked: [] }],
  ])
  for (let i = 0; i < 40; i++) keepScreening(`d${i}`, { stage: 'open', ticked: [] }, store)
  expect(loadScreenings(store).size).toBe(30)
  expect(loadScreenings(store).has('d39')).toBe(true)
})

test('what cannot be read is nothing', () => {
  expect(loadScreenings(null).size).toBe(0)
  expect(loadScreenings(storeWith('{"a":1}\n\na nonsense\nb open limited')).size).toBe(1)
})
