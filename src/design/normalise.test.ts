import { expect, test } from 'vitest'
import { normaliseDesign } from './normalise.ts'
import { designOf } from './testing/design-of.ts'

function read(value: unknown) {
  const result = normaliseDesign(value)
  if (!result.ok) throw new Error(result.error)
  return result
}

const part = { id: 'q1', kind: 'sqs-standard', name: 'billing', x: 0, y: 0, params: {} }

test('a part of a kind that nobody knows is left out, with its connections, and both are said', () => {
  const { design, dropped } = read({
    parts: [part, { ...part, id: 'x1', kind: 'sqs-quantum', name: 'later' }],
    connections: [{ id: 'e1', from: 'x1', to: 'q1', params: {} }],
  })
  expect(design).toEqual({ parts: [part], connections: [], frames: [], notes: [] })
  expect(dropped).toEqual([
    '“later” was left out: Waterline does not know its kind.',
    'A connection was left out: one of its ends is missing.',
  ])
})

test('a part without a place gets a free one', () => {
  const { design, dropped } = read({
    parts: [part, { ...part, id: 'q2', x: Number.NaN }, { ...part, id: 'q3', y: 1e9 }],
  })
  expect(design.parts.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [0, 80],
    [176, 80],
  ])
  expect(dropped).toHaveLength(2)
})

test('places go on the grid', () => {
  expect(read({ parts: [{ ...part, x: 13, y: -3 }] }).design.parts[0]).toMatchObject({ x: 16, y: 0 })
})

test('parameters are put in range, and left out where that makes no sense', () => {
  const params = { retention: 1e9, fair: 'yes', deadLetter: 'q1', memory: 1, tries: 3, delay: null }
  const { design, dropped } = read({ parts: [{ ...part, params }] })
  expect(design.parts[0]?.params).toEqual({ retention: 1_209_600, tries: 3 })
  expect(dropped).toEqual([
    'billing: “Keeps messages for” was changed to 14 days.',
    'billing: “Delay” takes a number. It was left out.',
    'billing: “Dead letters go to” takes another part of this design. It was left out.',
    'billing: “Fair queue” is on or off. It was left out.',
    'billing: 1 setting that Waterline does not know was left out.',
  ])
})

test('ids that are missing, doubled or no text are given anew', () => {
  const { design } = read({ parts: [part, part, { ...part, id: 7 }, { ...part, id: '' }] })
  expect(design.parts.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4'])
})

test('names are cut and cleaned', () => {
  const { design } = read({
    parts: [
      { ...part, name: ` a\u0000\n b ` },
      { ...part, name: 'x'.repeat(99) },
      { ...part, name: 4 },
    ],
  })
  expect(design.parts.map(({ name }) => name)).toEqual(['a b', 'x'.repeat(80), 'queue'])
})

test('a connection that is there twice is kept once', () => {
  const design = designOf(['a:sqs-standard', 'b:lambda'], ['a>b'])
  const { connections } = design
  const again = read({ ...design, connections: [...connections, ...connections] })
  expect(again.design).toEqual(design)
  expect(again.dropped).toEqual(['The connection from a to b was there twice; one is left.'])
})

test('frames and notes are repaired too', () => {
  const { design, dropped } = read({
    parts: [],
    frames: [{ id: 'f', name: 'eu', x: 1, y: 1, width: 10, height: 1e9 }, { width: 1, height: 1 }, 7],
    notes: [{ text: 'x', x: 0, y: 0 }, { text: ' ' }],
  })
  expect(design.frames).toEqual([{ id: 'f', name: 'eu', x: 0, y: 0, width: 64, height: 100_000 }])
  expect(design.notes).toEqual([{ id: 'note1', text: 'x', x: 0, y: 0 }])
  expect(dropped).toHaveLength(3)
})

test('what is no design, or too large, is refused', () => {
  for (const value of [null, 7, [], {}, { parts: 'many' }]) {
    expect(normaliseDesign(value)).toMatchObject({ ok: false, error: 'not-a-design' })
  }
  const parts = Array.from({ length: 501 }, () => part)
  expect(normaliseDesign({ parts })).toMatchObject({ ok: false, error: 'too-many', design: null })
})

test('names of object fields are no kinds and no parameters', () => {
  const { design } = read({
    parts: [
      { ...part, kind: 'constructor' },
      { ...part, params: JSON.parse('{"__proto__": {"retention": 60}, "toString": 1}') },
    ],
  })
  expect(design.parts).toEqual([part])
})
