import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, paramsIn, said } from './testing/linted.ts'

const rule = 'cold-rush'
const rush = { 'known-rush': 'yes', peak: { options: [], amount: 40 } } as const

test('a rush at a known hour wants environments that stand ready, or a queue', () => {
  const cold = on(rule, ['client > topic > function'], {}, rush)
  expect(said(cold)).toEqual([
    'caution at function: A rush at a known hour meets function cold: nothing before it holds messages back, and no environment is kept warm.',
  ])
  expect(offered(cold)).toEqual([
    'Set “Kept warm” of function to 40',
    'Put a queue between topic and function, which holds the rush back',
  ])
  const after = mended(cold)
  expect(paramsIn(after, 'function')).toEqual({ provisionedConcurrency: 40 })
  expect(findingsOf({ ...cold, design: after })).toEqual([])
})

test('a queue holds it back; without a rush nothing is cold', () => {
  expect(said(on(rule, ['client > queue > function'], {}, rush))).toEqual([])
  expect(
    said(on(rule, ['client > topic > function'], { function: { provisionedConcurrency: 1 } }, rush)),
  ).toEqual([])
  expect(said(on(rule, ['client > topic > function']))).toEqual([])
})
