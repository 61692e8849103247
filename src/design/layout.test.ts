import { expect, test } from 'vitest'
import { contains, overlap } from './boxes.ts'
import { boxesOf, partBoxes } from './geometry.ts'
import { columnsOf } from './layout/layers.ts'
import { crossings } from './layout/rows.ts'
import { laidOut, layout } from './layout.ts'
import type { Design } from './model.ts'
import { designOf } from './testing/design-of.ts'
import { waterline } from './waterline.ts'

const placesOf = (design: Design) => Object.fromEntries(design.parts.map(({ id, x, y }) => [id, [x, y]]))

test('a chain stands in a row', () => {
  const design = designOf(['fn:lambda', 'q:sqs-standard', 'api:api-gateway'], ['api>q', 'q>fn'])
  expect(placesOf(laidOut(design))).toEqual({ api: [0, 0], q: [224, 0], fn: [448, 0] })
})

test('what feeds three stands level with the middle one, what feeds two between them', () => {
  const three = designOf(
    ['t:sns-standard', 'a:sqs-standard', 'b:sqs-standard', 'c:sqs-standard'],
    ['t>a', 't>b', 't>c'],
  )
  expect(placesOf(laidOut(three))).toEqual({ t: [0, 96], a: [256, 0], b: [256, 96], c: [256, 192] })
  const two = designOf(['t:sns-standard', 'a:sqs-standard', 'b:sqs-standard'], ['t>a', 't>b'])
  expect(placesOf(laidOut(two))).toEqual({ t: [0, 48], a: [256, 0], b: [256, 96] })
})

test('a dead-letter queue stands below its owner, a shared one last in its column', () => {
  const own = designOf(['q:sqs-standard', 'fn:lambda', 'd:sqs-standard'], ['q>fn', 'q!d'])
  expect(placesOf(laidOut(own))).toEqual({ q: [0, 0], fn: [224, 0], d: [0, 96] })
  const shared = designOf(
    ['t:sns-standard', 'd:sqs-standard', 'a:sqs-standard', 'b:sqs-standard'],
    ['t>a', 't>b', 'a!d', 'b!d'],
  )
  expect(placesOf(laidOut(shared))).toEqual({ t: [0, 48], a: [256, 0], b: [256, 96], d: [256, 192] })
})

test('unconnected parts stand in a last row', () => {
  const design = designOf(['x:s3', 'q:sqs-standard', 'y:s3', 'fn:lambda'], ['q>fn'])
  expect(placesOf(laidOut(design))).toEqual({ q: [0, 0], fn: [224, 0], x: [0, 120], y: [224, 120] })
})

test('words on an edge widen the gap that it crosses', () => {
  const plain = designOf(['t:sns-standard', 'q:sqs-standard'], ['t>q'])
  const labelled = designOf(['t:sns-standard', 'q:sqs-standard'], ['t>q'], {
    't>q': { filter: 'type = order.created' },
  })
  expect(layout(plain).parts.get('q')?.x).toBe(256)
  expect(layout(labelled).parts.get('q')?.x).toBe(344)
})

test('a circle is drawn from left to right all the same', () => {
  const columns = columnsOf(
    ['a', 'b', 'c'],
    [
      { from: 'a', to: 'b', span: 1 },
      { from: 'b', to: 'c', span: 1 },
      { from: 'c', to: 'a', span: 1 },
    ],
  )
  expect([...columns.values()]).toEqual([0, 1, 2])
})

test('a source stands right before what it feeds first', () => {
  const design = designOf(
    ['app:client', 'q:sqs-standard', 'fn:lambda', 'clock:eventbridge-scheduler'],
    ['app>q', 'q>fn', 'clock>fn'],
  )
  const { q, clock } = placesOf(laidOut(design))
  expect(clock?.[0]).toBe(q?.[0])
})

test('crossed rows are uncrossed', () => {
  const cell = (id: string) => ({ id, group: 0, above: 28, below: 28, lane: false })
  const link = (from: string, to: string) => ({ from, to, fromOffset: 0, toOffset: 0, weight: 1 })
  expect(
    crossings(
      [
        [cell('a'), cell('b')],
        [cell('c'), cell('d')],
      ],
      [link('a', 'd'), link('b', 'c')],
    ),
  ).toBe(1)
  const design = designOf(
    ['s:client', 'a:sqs-standard', 'b:sqs-standard', 'y:lambda', 'x:lambda'],
    ['s>a', 's>b', 'b>y', 'a>x'],
  )
  const places = placesOf(laidOut(design))
  expect([places.a?.[1], places.b?.[1]]).toEqual([places.x?.[1], places.y?.[1]])
})

test('the whole stays where it was', () => {
  const design = designOf(['q:sqs-standard', 'fn:lambda'], ['q>fn'])
  const moved = {
    ...design,
    parts: design.parts.map((part) => ({ ...part, x: part.x + 400, y: part.y - 80 })),
  }
  expect(placesOf(laidOut(moved))).toEqual({ q: [400, -80], fn: [624, -80] })
})

test('pinned parts stay, and a new one finds room beside what it is connected to', () => {
  const design = designOf(['q:sqs-standard', 'fn:lambda', 'other:s3', 'new:lambda'], ['q>fn', 'q>new'])
  const after = laidOut(design, { pinned: new Set(['q', 'fn', 'other']) })
  expect(after.parts.slice(0, 3)).toEqual(design.parts.slice(0, 3))
  const boxes = partBoxes(after)
  const box = boxes.get('new')
  if (box === undefined) throw new Error('No box')
  expect([...boxes].filter(([id, there]) => id !== 'new' && overlap(box, there))).toEqual([])
})

test('frames keep what stands in them, and nothing else', () => {
  const parts = [
    'web:client',
    'api:api-gateway',
    'fn:lambda',
    'bus:eventbridge-bus',
    'q:sqs-standard',
    'w:lambda',
  ]
  const design: Design = {
    ...designOf(parts, ['web>api', 'api>fn', 'fn>bus', 'bus>q', 'q>w']),
    frames: [
      { id: 'orders', name: 'Orders account', x: 192, y: -48, width: 560, height: 160 },
      { id: 'billing', name: 'Billing account', x: 776, y: -48, width: 400, height: 160 },
    ],
  }
  const after = laidOut(design)
  const boxes = boxesOf(after)
  const inside = (frame: string) =>
    after.parts.filter(({ id }) => {
      const outer = boxes.get(frame)
      const box = boxes.get(id)
      return outer !== undefined && box !== undefined && contains(outer, box)
    })
  expect(inside('orders').map(({ id }) => id)).toEqual(['api', 'fn', 'bus'])
  expect(inside('billing').map(({ id }) => id)).toEqual(['q', 'w'])
  const [orders, billing] = after.frames
  expect(orders !== undefined && billing !== undefined && overlap(orders, billing)).toBe(false)
  expect(new Set(after.parts.map(({ y }) => y)).size).toBe(1)
})

test('notes go with the part next to them', () => {
  const design: Design = {
    ...designOf(['q:sqs-standard', 'fn:lambda'], ['q>fn']),
    notes: [{ id: 'n', text: 'slow', x: 200, y: 64 }],
  }
  const after = laidOut(design)
  expect(after.parts[1]?.x).toBe(224)
  expect(after.notes).toEqual([{ id: 'n', text: 'slow', x: 224, y: 64 }])
})

test('along the waterline the synchronous parts stand above a level line', () => {
  const design = designOf(
    ['web:client', 'api:api-gateway', 'fn:lambda', 'q:sqs-standard', 'w:lambda'],
    ['web>api', 'api>fn', 'fn>q', 'q>w'],
  )
  const after = laidOut(design, { waterline: true })
  expect(placesOf(after)).toEqual({ web: [0, 0], api: [264, 0], fn: [488, 0], q: [712, 176], w: [936, 176] })
  expect(waterline(after)).toMatchObject({ y: 116, misplaced: [] })
})
