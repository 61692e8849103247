import { expect, test } from 'vitest'
import type { Design } from './model.ts'
import { designOf } from './testing/design-of.ts'
import { waterline, waterSides } from './waterline.ts'

const web = [
  'web:client',
  'api:api-gateway',
  'fn:lambda',
  'q:sqs-standard',
  'w:lambda',
  'db:dynamodb',
  'd:sqs-standard',
]
const links = ['web>api', 'api>fn', 'fn>q', 'q>w', 'w>db', 'q!d']

function at(places: Readonly<Record<string, readonly [number, number]>>, design: Design): Design {
  return {
    ...design,
    parts: design.parts.map((part) => {
      const [x, y] = places[part.id] ?? [part.x, part.y]
      return { ...part, x, y }
    }),
  }
}

test('synchronous from the start is above; what a worker below calls is below', () => {
  const { above, below } = waterSides(designOf(web, links))
  expect([...above]).toEqual(['web', 'api', 'fn'])
  expect([...below]).toEqual(['q', 'w', 'db', 'd'])
})

test('a design that begins with a queue begins below, and unconnected parts are on neither side', () => {
  const { above, below } = waterSides(designOf(['q:sqs-standard', 'w:lambda', 'lone:client'], ['q>w']))
  expect([[...above], [...below]]).toEqual([[], ['q', 'w']])
})

test('who calls whom can be given from outside', () => {
  const { above } = waterSides(designOf(web, links), () => 'sync')
  expect([...above].sort()).toEqual(['api', 'db', 'fn', 'q', 'w', 'web'])
})

test('the line is level where it can be', () => {
  const design = at(
    { api: [200, 0], q: [200, 160] },
    designOf(['api:api-gateway', 'q:sqs-standard'], ['api>q']),
  )
  const line = waterline(design)
  expect(line?.y).toBe(108)
  expect(line?.points.map(({ y }) => y)).toEqual([108, 108])
})

test('else it steps between columns', () => {
  const line = waterline(designOf(['api:api-gateway', 'q:sqs-standard'], ['api>q']))
  expect(line?.y).toBeNull()
  expect(line?.points).toEqual([
    { x: -40, y: 88 },
    { x: 176, y: 88 },
    { x: 176, y: -32 },
    { x: 392, y: -32 },
  ])
  expect(line?.misplaced).toEqual([])
})

test('a part below that stands above is misplaced', () => {
  const design = at({ api: [0, 160], q: [0, 0] }, designOf(['api:api-gateway', 'q:sqs-standard'], ['api>q']))
  expect(waterline(design)?.misplaced).toEqual(['q'])
})

test('without connections there is no line', () => {
  expect(waterline(designOf(['api:api-gateway'], []))).toBeUndefined()
})
