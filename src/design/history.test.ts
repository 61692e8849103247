import { expect, test } from 'vitest'
import { DEPTH, endGesture, newHistory, push, redo, redoLabel, undo, undoLabel } from './history.ts'

test('undo goes back and redo forward again, with what each step did', () => {
  const history = push(push(newHistory('a'), 'b', { label: 'Added b' }), 'c', { label: 'Added c' })
  const back = undo(undo(history))
  expect(back.present).toBe('a')
  expect([undoLabel(back), redoLabel(back)]).toEqual([undefined, 'Added b'])
  const forth = redo(back)
  expect(forth.present).toBe('b')
  expect([undoLabel(forth), redoLabel(forth)]).toEqual(['Added b', 'Added c'])
  expect(redo(forth)).toEqual(history)
})

test('at either end nothing happens', () => {
  const history = newHistory('a')
  expect(undo(history)).toBe(history)
  expect(redo(history)).toBe(history)
})

test('a push forgets what was undone', () => {
  const history = push(undo(push(newHistory('a'), 'b')), 'c')
  expect(history.future).toEqual([])
  expect(undo(history).present).toBe('a')
})

test('a value that holds the same is no step', () => {
  const history = newHistory({ parts: [{ id: 'q1', params: {} }], title: 'x' })
  expect(push(history, { title: 'x', parts: [{ id: 'q1', params: {} }] })).toBe(history)
})

test('200 steps are kept', () => {
  let history = newHistory(0)
  for (let i = 1; i <= 250; i++) history = push(history, i, { label: `Step ${i}` })
  expect([history.past.length, history.past[0], history.labels.past.length]).toEqual([DEPTH, 50, DEPTH])
  expect(undoLabel(history)).toBe('Step 250')
})

test('one gesture is one step', () => {
  const typed = ['n', 'na', 'nam'].reduce(
    (history, name) => push(history, name, { gesture: 'rename q1', label: `Renamed to ${name}` }),
    push(newHistory(''), 'before'),
  )
  expect(typed.past).toEqual(['', 'before'])
  expect(undoLabel(typed)).toBe('Renamed to nam')
  expect(undo(typed).present).toBe('before')
})

test('a gesture ends with undo, with another key, and when it is ended', () => {
  const first = push(newHistory(0), 1, { gesture: 'a' })
  expect(push(first, 2, { gesture: 'b' }).past).toEqual([0, 1])
  expect(push(endGesture(first), 2, { gesture: 'a' }).past).toEqual([0, 1])
  expect(push(push(first, 2), 3, { gesture: 'a' }).past).toEqual([0, 1, 2])
  expect(push(undo(push(first, 2)), 3, { gesture: 'a' }).past).toEqual([0, 1])
})

test('a gesture that ends where it began leaves no step', () => {
  const history = push(push(push(newHistory(0), 1), 2, { gesture: 'drag' }), 1, { gesture: 'drag' })
  expect(history.past).toEqual([0])
  expect(history.present).toBe(1)
  expect(undoLabel(history)).toBe('')
})
