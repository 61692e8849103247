import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ellipsis, measure, wrap } from './text.ts'

test('widths are those of the font, without kerning', () => {
  // a 534, b 580, space 236 thousandths in regular; 0.558 of a, 0.598 of b in semibold.
  expect(measure('ab', 1000)).toBe(1114)
  expect(measure('a b', 1000)).toBe(1350)
  expect(measure('charge card', 13.5, 600)).toBeCloseTo(73.67, 2)
  expect(measure('', 12)).toBe(0)
})

test('characters that the font lacks have a width, and joiners have none', () => {
  expect(measure('漢', 10)).toBe(10)
  expect(measure('≥', 1000)).toBe(505)
  expect(measure('e\u0301', 1000)).toBe(measure('e', 1000))
})

test('a text that fits is left, one that does not ends in an ellipsis', () => {
  expect(ellipsis('billing', 100, 13.5, 600)).toBe('billing')
  expect(ellipsis('billing dead letters', 100, 13.5, 600)).toBe('billing dead le…')
  expect(ellipsis('billing', 0, 13.5)).toBe('…')
})

test('lines break at spaces, at line feeds, and within words that are too long', () => {
  expect(wrap('one two three', 50, 12)).toEqual(['one two', 'three'])
  expect(wrap('one\n\ntwo', 50, 12)).toEqual(['one', '', 'two'])
  expect(wrap('wwwwwwwwww', 50, 12)).toEqual(['wwwww', 'wwwww'])
  expect(wrap('', 50, 12)).toEqual([''])
})

test('nothing that is cut or wrapped is wider than its room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
      expect(measure(ellipsis(text, width, 12), 12)).toBeLessThanOrEqual(width)
      for (const line of wrap(text, width, 12)) expect(measure(line, 12)).toBeLessThanOrEqual(width)
      expect(wrap(text, width, 12).join('').replace(/[\s]/g, '')).toBe(text.replace(/[\s]/g, ''))
    }),
  )
})
