import { expect, test } from 'vitest'
import { words } from './parts.ts'
import { takeText } from './text-runs.ts'
import { element } from './xml.ts'

test('text is taken out of a layer, with where and how it is written', () => {
  const layer =
    element('rect', { x: 1 }) + words('a < "b"', 10, 20.5, '#123456', { size: 12.5, weight: 600 }, 'end')
  expect(takeText(layer)).toEqual({
    drawing: '<rect x="1"/>',
    runs: [{ text: 'a < "b"', x: 10, y: 20.5, size: 12.5, weight: 600, fill: '#123456', anchor: 'end' }],
  })
})

test('each line of a note is a run', () => {
  const lines = element('tspan', { x: 1, y: 2 }, 'one') + element('tspan', { x: 1, y: 3 }, 'two')
  const note = element('text', { fill: '#000000', 'font-size': 13, 'font-weight': 400 }, lines)
  expect(takeText(`<g>${note}</g>`)).toEqual({
    drawing: '<g></g>',
    runs: [
      { text: 'one', x: 1, y: 2, size: 13, weight: 400, fill: '#000000', anchor: 'start' },
      { text: 'two', x: 1, y: 3, size: 13, weight: 400, fill: '#000000', anchor: 'start' },
    ],
  })
})
