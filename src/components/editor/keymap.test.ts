import { expect, test } from 'vitest'
import { entryOf, keymap, type Pressed } from './keymap.ts'

const press = (key: string, held: Partial<Omit<Pressed, 'key'>> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

test('Delete and Backspace both delete', () => {
  expect(entryOf(press('Delete'))?.action).toBe('delete')
  expect(entryOf(press('Backspace'))?.action).toBe('delete')
})

test('arrows walk, and move the part with Alt or Shift', () => {
  expect(entryOf(press('ArrowLeft'))?.action).toBe('walk')
  expect(entryOf(press('ArrowLeft', { altKey: true }))?.action).toBe('nudge')
  expect(entryOf(press('ArrowLeft', { shiftKey: true }))?.action).toBe('nudge')
})

test('undo and redo are told apart by Shift, on either command key', () => {
  expect(entryOf(press('z', { metaKey: true }))?.action).toBe('undo')
  expect(entryOf(press('Z', { ctrlKey: true, shiftKey: true }))?.action).toBe('redo')
  expect(entryOf(press('y', { ctrlKey: true }))?.action).toBe('redo')
})

test('letters do nothing outside the diagram', () => {
  expect(entryOf(press('a'), true)).toBeNull()
  expect(entryOf(press('Delete'), true)).toBeNull()
  expect(entryOf(press('/'), true)?.action).toBe('find')
})

test('a question mark asks for help whichever keys make it', () => {
  expect(entryOf(press('?', { shiftKey: true }))?.action).toBe('help')
})

test('no action is listed twice', () => {
  expect(new Set(keymap.map((entry) => entry.action)).size).toBe(keymap.length)
})
