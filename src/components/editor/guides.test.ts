import { expect, test } from 'vitest'
import { guidesOf } from './guides.ts'

const box = (id: string, x: number, y: number, width = 160, height = 56) => ({ id, x, y, width, height })

test('a guide spans both boxes that line up', () => {
  expect(guidesOf(box('m', 100, 0), [box('o', 100, 200), box('p', 104, 90)])).toEqual([
    { axis: 'x', at: 100, from: 0, to: 256 },
  ])
})

test('boxes that do not line up have no guide', () => {
  expect(guidesOf(box('m', 0, 0), [box('o', 104, 204)])).toEqual([])
})
