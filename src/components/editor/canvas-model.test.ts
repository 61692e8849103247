import { expect, test } from 'vitest'
import { type Design, emptyDesign } from '../../design/model.ts'
import { flowEdges, flowNodes } from './canvas-model.ts'

const part = (id: string, kind: Design['parts'][number]['kind'], x: number) => ({
  id,
  kind,
  name: id,
  x,
  y: 0,
  params: {},
})

const design: Design = {
  ...emptyDesign,
  parts: [
    part('api', 'api-gateway', 0),
    { ...part('queue', 'sqs-standard', 240), params: { deadLetter: 'dead' } },
    part('work', 'lambda', 480),
    part('dead', 'sqs-standard', 720),
  ],
  connections: [
    { id: 'e1', from: 'api', to: 'queue', params: {} },
    { id: 'e2', from: 'queue', to: 'work', params: {} },
  ],
}

const look = { selected: new Set<string>(), tabStop: 'api', name: (id: string) => id, describedBy: 'help' }
const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]))

test('nothing changed, nothing is drawn anew', () => {
  const nodes = flowNodes(design, null, look, new Map())
  const edges = flowEdges(design, null, new Set(), new Map(), new Map())
  for (const [i, node] of flowNodes(design, null, look, byId(nodes)).entries()) expect(node).toBe(nodes[i])
  for (const [i, edge] of flowEdges(design, null, new Set(), new Map(), byId(edges)).entries())
    expect(edge).toBe(edges[i])
})

test('while a part is held only it and its own edges are drawn anew', () => {
  const nodes = byId(flowNodes(design, null, look, new Map()))
  const edges = byId(flowEdges(design, null, new Set(), new Map(), new Map()))
  const lift = { ids: ['work'], dx: 8, dy: 16 }
  const moved = flowNodes(design, lift, look, nodes).filter((node) => node !== nodes.get(node.id))
  expect(moved.map(({ id, position }) => ({ id, position }))).toEqual([
    { id: 'work', position: { x: 488, y: 16 } },
  ])
  const drawn = flowEdges(design, lift, new Set(), new Map(), edges).filter(
    (edge) => edge !== edges.get(edge.id),
  )
  expect(drawn.map(({ id }) => id)).toEqual(['e2'])
})

test('one part is the tab stop, and edges are none', () => {
  const nodes = flowNodes(design, null, look, new Map())
  expect(nodes.filter(({ domAttributes }) => domAttributes?.tabIndex === 0).map(({ id }) => id)).toEqual([
    'api',
  ])
  expect(
    flowEdges(design, null, new Set(), new Map(), new Map()).every(({ focusable }) => focusable === false),
  ).toBe(true)
})

test('a dead letter is an edge of its own that belongs to its queue', () => {
  const dead = flowEdges(design, null, new Set(), new Map(), new Map()).find(
    ({ data }) => data?.tone === 'dead-letter',
  )
  expect(dead).toMatchObject({ source: 'queue', target: 'dead', selectable: false, data: { owner: 'queue' } })
})

test('what is found at a connection draws it anew, and only it', () => {
  const edges = byId(flowEdges(design, null, new Set(), new Map(), new Map()))
  const marks = new Map([['e1', { look: 'caution', count: 2 } as const]])
  const drawn = flowEdges(design, null, new Set(), marks, edges).filter((edge) => edge !== edges.get(edge.id))
  expect(drawn.map(({ id, data }) => [id, data?.mark])).toEqual([['e1', { look: 'caution', count: 2 }]])
})

test('only a connection into a function says who calls whom', () => {
  const edges = byId(flowEdges(design, null, new Set(), new Map(), new Map()))
  expect(edges.get('e2')?.data?.invocation).toBe('poll')
  expect(edges.get('e1')?.data?.invocation).toBe('')
})
