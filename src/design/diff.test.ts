import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffDesigns, isSame } from './diff.ts'
import type { Design } from './model.ts'
import { designs } from './testing/arbitraries.ts'

const base: Design = {
  parts: [
    { id: 't', kind: 'sns-standard', name: 'orders', x: 0, y: 0, params: {} },
    { id: 'q', kind: 'sqs-standard', name: 'billing queue', x: 200, y: 0, params: { deadLetter: 'd' } },
    { id: 'd', kind: 'sqs-standard', name: 'dead letters', x: 200, y: 90, params: {} },
  ],
  connections: [{ id: 'e', from: 't', to: 'q', params: {} }],
  frames: [],
  notes: [],
}

/** As a link gives it back: other ids, and everything a little elsewhere. */
function renumbered(design: Design): Design {
  const names = new Map(design.parts.map(({ id }, n) => [id, `p${n}`]))
  const of = (id: string) => names.get(id) ?? id
  const params = <P extends { readonly deadLetter?: unknown }>(given: P): P =>
    typeof given.deadLetter === 'string' ? { ...given, deadLetter: of(given.deadLetter) } : given
  return {
    ...design,
    parts: design.parts.map((part) => ({
      ...part,
      id: of(part.id),
      x: part.x + 8,
      params: params(part.params),
    })),
    connections: design.connections.map(({ from, to, ...rest }, n) => ({
      id: `c${n}`,
      from: of(from),
      to: of(to),
      params: params(rest.params),
    })),
  }
}

test('a design differs in nothing from itself, whatever its ids and places', () => {
  fc.assert(
    fc.property(designs, (design) => {
      const { parts, connections } = diffDesigns(design, renumbered(design))
      expect([...parts, ...connections].filter((pair) => !isSame(pair))).toEqual([])
    }),
  )
})

test('every part and connection of both appears once', () => {
  fc.assert(
    fc.property(designs, designs, (left, right) => {
      const { parts, connections } = diffDesigns(left, right)
      const ids = (items: readonly ({ readonly id: string } | null)[]) =>
        items.flatMap((item) => (item === null ? [] : [item.id])).sort()
      const own = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort()
      expect(ids(parts.map((pair) => pair.left))).toEqual(own(left.parts))
      expect(ids(parts.map((pair) => pair.right))).toEqual(own(right.parts))
      expect(ids(connections.map((pair) => pair.left))).toEqual(own(left.connections))
      expect(ids(connections.map((pair) => pair.right))).toEqual(own(right.connections))
    }),
  )
})

test('a part with another kind or name is the same part, changed', () => {
  const parts = base.parts.map((part) =>
    part.id === 't'
      ? { ...part, kind: 'sns-fifo' as const }
      : part.id === 'd'
        ? { ...part, name: 'parking' }
        : part,
  )
  const changed = diffDesigns(base, renumbered({ ...base, parts })).parts.filter((pair) => !isSame(pair))
  expect(changed.map(({ left, right }) => [left?.name, right?.name, right?.kind])).toEqual([
    ['orders', 'orders', 'sns-fifo'],
    ['dead letters', 'parking', 'sqs-standard'],
  ])
})

test('a setting that differs is told with both values', () => {
  const parts = base.parts.map((part) => (part.id === 'q' ? { ...part, params: { retention: 60 } } : part))
  const [, queue] = diffDesigns(base, { ...base, parts }).parts
  expect(queue?.params).toEqual([
    { param: 'deadLetter', left: 'd', right: undefined },
    { param: 'retention', left: undefined, right: 60 },
  ])
})

test('what only one has stands alone', () => {
  const without = { ...base, parts: base.parts.slice(0, 1), connections: [] }
  const { parts, connections } = diffDesigns(without, base)
  expect(parts.map(({ left, right }) => [left?.id ?? null, right?.id ?? null])).toEqual([
    ['t', 't'],
    [null, 'q'],
    [null, 'd'],
  ])
  expect(connections.map(({ left, right }) => [left?.id ?? null, right?.id ?? null])).toEqual([[null, 'e']])
})
