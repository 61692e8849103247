import { expect, test } from 'vitest'
import { type Design, emptyDesign } from '../../design/model.ts'
import { clipboardText, readClipboardText } from './clipboard.ts'

const part = (id: string) => ({ id, kind: 'sqs-standard' as const, name: id, x: 0, y: 0, params: {} })
const design: Design = {
  ...emptyDesign,
  parts: [part('a'), part('b'), part('c')],
  connections: [
    { id: 'e1', from: 'a', to: 'b', params: {} },
    { id: 'e2', from: 'b', to: 'c', params: {} },
  ],
}

test('the chosen parts come back with the connections between them only', () => {
  const copied = readClipboardText(clipboardText(design, ['a', 'b']) ?? '')
  expect(copied?.parts.map(({ name }) => name)).toEqual(['a', 'b'])
  expect(copied?.connections).toHaveLength(1)
})

test('nothing chosen, nothing copied', () => {
  expect(clipboardText(design, [])).toBeNull()
  expect(clipboardText(design, ['e1'])).toBeNull()
})

test('foreign and broken text is no design', () => {
  for (const text of [
    '',
    'hello',
    '{"format":"waterline-parts"',
    '{"format":"waterline-parts","design":7}',
    '[]',
  ]) {
    expect(readClipboardText(text), text).toBeNull()
  }
})
