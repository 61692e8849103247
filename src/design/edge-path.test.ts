import { expect, test } from 'vitest'
import { type Box, overlap } from './boxes.ts'
import { edgePath } from './edge-path.ts'

const box = (x: number, y: number): Box => ({ x, y, width: 160, height: 56 })

test('between level parts an edge is straight, and its arrow ends just before the box', () => {
  const path = edgePath(box(0, 0), box(232, 0), 'connection')
  expect(path.d).toBe('M160 28L219 28')
  expect(path.arrow).toMatchObject({ x: 230, y: 28, angle: 0, d: 'M230 28L219 33.5L219 22.5Z' })
  expect(path.label).toEqual({ x: 189.5, y: 28 })
})

test('between rows it is one curve that leaves and arrives level', () => {
  const path = edgePath(box(0, 0), box(232, 96), 'connection')
  expect(path.d).toBe('M160 28C189.5 28 189.5 124 219 124')
  expect(path.points).toHaveLength(17)
  expect(path.label.x).toBeCloseTo(189.5)
  expect(path.label.y).toBeCloseTo(76)
})

test('dead letters drop to the box below, and go to the side of one that is aside', () => {
  const below = edgePath(box(0, 0), box(0, 96), 'dead-letter')
  expect(below.d).toBe('M80 83L80 56')
  expect(below.arrow).toMatchObject({ x: 80, y: 94, angle: 90 })
  const aside = edgePath(box(0, 0), box(240, 96), 'dead-letter')
  expect(aside.d).toBe('M227 124L94 124Q80 124 80 110L80 56')
  expect(aside.arrow).toMatchObject({ x: 238, y: 124, angle: 0 })
  expect(edgePath(box(240, 0), box(0, 96), 'dead-letter').arrow).toMatchObject({ x: 162, y: 124, angle: 180 })
})

test('words of dead letters stand beside the line', () => {
  const { label } = edgePath(box(0, 0), box(0, 96), 'dead-letter', { label: { width: 60, height: 18 } })
  expect(label).toEqual({ x: 117, y: 69.5 })
})

test('a way back, and a way to the part itself, go around', () => {
  const here = box(0, 0)
  const back = edgePath(box(300, 0), here, 'connection')
  expect(back.arrow).toMatchObject({ x: -2, y: 28, angle: 0 })
  expect(
    Math.max(...back.points.map(({ y }) => y)) > 56 || Math.min(...back.points.map(({ y }) => y)) < 0,
  ).toBe(true)
  const loop = edgePath(here, here, 'connection')
  expect(Math.min(...loop.points.map(({ y }) => y))).toBe(-16)
})

test('an edge goes around what stands in its way', () => {
  const between = box(260, 0)
  const path = edgePath(box(0, 0), box(520, 0), 'connection', { obstacles: [between] })
  const touched = path.points.some(({ x, y }) =>
    overlap(between, { x: x - 1, y: y - 1, width: 2, height: 2 }),
  )
  expect(touched).toBe(false)
  expect(path.d).not.toBe(edgePath(box(0, 0), box(520, 0), 'connection').d)
})

test('words move aside where they would cover a box', () => {
  const label = { width: 90, height: 18 }
  const plain = edgePath(box(0, 0), box(0, 96), 'dead-letter', { label }).label
  const cover: Box = { x: plain.x, y: plain.y - 20, width: 200, height: 40 }
  const moved = edgePath(box(0, 0), box(0, 96), 'dead-letter', { label, obstacles: [cover] }).label
  expect(moved.x).toBe(80 - 7 - 45)
})

test('an edge that goes around keeps off the line of another', () => {
  const between = box(260, 0)
  const first = edgePath(box(0, 0), box(520, 0), 'connection', { obstacles: [between] })
  const second = edgePath(box(0, 8), box(520, 8), 'connection', { obstacles: [between], beside: first.runs })
  const level = (path: typeof first) =>
    path.runs.filter(([a, b]) => Math.abs(a.x - b.x) > 200).map(([a]) => a.y)
  expect(level(first)).not.toEqual(level(second))
})

test('boxes that touch or lie on each other have a path too', () => {
  for (const [x, y] of [
    [0, 0],
    [8, 8],
    [160, 0],
    [0, 56],
    [-400, 300],
  ] as const) {
    for (const kind of ['connection', 'dead-letter'] as const) {
      expect(edgePath(box(0, 0), box(x, y), kind).d).toMatch(/^M[-\d. LQC]+$/)
    }
  }
})
