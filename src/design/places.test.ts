import { expect, test } from 'vitest'
import { freePlace } from './places.ts'

const size = { width: 152, height: 56 }

test('a free place is taken as it is, on the grid', () => {
  expect(freePlace([], { x: 3, y: 5, ...size })).toEqual({ x: 0, y: 8 })
})

test('else the nearest with room around it, below before above before aside', () => {
  const first = { x: 0, y: 0, ...size }
  expect(freePlace([first], first)).toEqual({ x: 0, y: 80 })
  const second = { x: 0, y: 80, ...size }
  expect(freePlace([first, second], first)).toEqual({ x: 0, y: -80 })
  const third = { x: 0, y: -80, ...size }
  expect(freePlace([first, second, third], first)).toEqual({ x: 0, y: 160 })
})
