import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, said } from './testing/linted.ts'

const rule = 'function-chain'
const lines = ['client > queue > pipe > function:a > function:b > function:c']

test('three functions in a row are a workflow that nobody sees', () => {
  const long = on(rule, lines)
  expect(said(long)).toEqual([
    'caution at function:a: function:a, function:b and function:c call each other in a row: nobody sees how far a run has come, and nobody undoes half of it.',
  ])
  expect(offered(long)).toEqual([
    'Let a workflow call function:a, function:b and function:c in turn, started by what starts function:a now; the connections between them are deleted',
  ])
  const after = mended(long)
  const workflow = after.parts.find(({ kind }) => kind === 'step-functions')
  expect(after.connections.filter(({ from }) => from === workflow?.id).map(({ to }) => to)).toEqual([
    'function:a',
    'function:b',
    'function:c',
  ])
  expect(after.connections.find(({ from }) => from === 'pipe')?.to).toBe(workflow?.id)
  expect(findingsOf({ ...long, design: after })).toEqual([])
})

test('what cannot start a workflow is not moved to one', () => {
  const direct = on(rule, ['client > queue > function:a > function:b > function:c'])
  expect(said(direct)).toHaveLength(1)
  expect(offered(direct)).toEqual([])
})

test('two in a row, or three side by side, are none', () => {
  expect(said(on(rule, ['client > queue > function:a > function:b']))).toEqual([])
  expect(said(on(rule, ['client > function:a > function:b', 'function:a > function:c']))).toEqual([])
})
