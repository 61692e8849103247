import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'stop-switch'
const off = { reservedConcurrency: 0 }

test('in front of an asynchronous source the stop switch loses every event', () => {
  const lost = on(rule, ['client > topic > function'], { function: off })
  expect(said(lost)).toEqual([
    'error at function: function may not run at all, so every event that topic hands it is lost at once: no dead letter is set.',
  ])
  expect(offered(lost)[0]).toBe(
    'Put a queue between topic and function, pause it, and clear “At most at once” of function',
  )
  const after = mended(lost)
  const queue = after.parts.find(({ kind }) => kind === 'sqs-standard')
  const onward = after.connections.find(({ from }) => from === queue?.id)
  expect(onward).toMatchObject({ to: 'function', params: { paused: true } })
  expect(paramsIn(after, 'function')).toEqual({})
  expect(findingsOf({ ...lost, design: after })).toEqual([])
})

test('with a dead letter they are set aside at once', () => {
  const aside = on(rule, ['client > topic > function', 'queue:dead'], {
    function: { ...off, deadLetter: 'queue:dead' },
  })
  expect(said(aside)[0]).toMatch(/^caution at function: .* becomes a dead letter at once/)
})

test('a polled consumer is paused instead, and carries on where it left off', () => {
  const polled = on(rule, ['client > queue > function'], { function: off })
  expect(said(polled)[0]).toMatch(/^caution at function: .* but queue is still polled/)
  expect(offered(polled)[0]).toBe(
    'Pause the connection from queue to function, and clear “At most at once” of function',
  )
  const after = mended(polled)
  expect(paramsIn(after, 'queue>function')).toEqual({ paused: true })
  expect(paramsIn(after, 'function')).toEqual({})
})

test('one at a time is no stop switch, and a paused mapping is not polled', () => {
  const one = { function: { reservedConcurrency: 1 } }
  expect(said(on(rule, ['client > topic > function'], one))).toEqual([])
  const paused = { function: off, 'queue>function': { paused: true } }
  expect(said(on(rule, ['client > queue > function'], paused))).toEqual([])
})
