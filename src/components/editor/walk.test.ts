import { expect, test } from 'vitest'
import { neighbour, readingOrder } from './walk.ts'

const box = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 50 })
const boxes = [
  box('api', 0, 100),
  box('topic', 200, 100),
  box('a', 400, 0),
  box('b', 400, 100),
  box('far', 800, 400),
]
const links = [
  { from: 'api', to: 'topic' },
  { from: 'topic', to: 'a' },
  { from: 'topic', to: 'b' },
]

test('right follows the connection that stays nearest in height', () => {
  expect(neighbour(boxes, links, 'topic', 'right')).toBe('b')
})

test('left goes back to what feeds the part', () => {
  expect(neighbour(boxes, links, 'a', 'left')).toBe('topic')
})

test('up and down go by position', () => {
  expect(neighbour(boxes, links, 'b', 'up')).toBe('a')
  expect(neighbour(boxes, links, 'a', 'down')).toBe('b')
})

test('without a connection that way the nearest part is taken', () => {
  expect(neighbour(boxes, links, 'b', 'right')).toBe('far')
})

test('at the edge there is nowhere to go', () => {
  expect(neighbour(boxes, links, 'api', 'left')).toBeNull()
  expect(neighbour(boxes, links, 'unknown', 'left')).toBeNull()
})

test('reading order does not depend on the order of the parts', () => {
  expect(readingOrder([...boxes].reverse())).toEqual(readingOrder(boxes))
  expect(readingOrder(boxes)).toEqual(['api', 'topic', 'a', 'b', 'far'])
})
