import { expect, test } from 'vitest'
import { nextPlace } from './grid-keys.ts'

test.each([
  ['ArrowRight', false, { row: 1, column: 2 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['Home', false, { row: 1, column: 0 }],
  ['End', false, { row: 1, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 9, column: 4 }],
  ['PageDown', false, { row: 9, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
])('%s (control: %s) leads to %j', (key, control, place) => {
  expect(nextPlace(key, control, { row: 1, column: 1 }, 10, 5)).toEqual(place)
})

test('keys stop at the edges, and other keys do not move', () => {
  expect(nextPlace('ArrowLeft', false, { row: 0, column: 0 }, 10, 5)).toEqual({ row: 0, column: 0 })
  expect(nextPlace('ArrowDown', false, { row: 9, column: 0 }, 10, 5)).toEqual({ row: 9, column: 0 })
  expect(nextPlace('Enter', false, { row: 0, column: 0 }, 10, 5)).toBeUndefined()
})
