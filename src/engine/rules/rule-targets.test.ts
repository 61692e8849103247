import { expect, test } from 'vitest'
import { on, said } from './testing/linted.ts'

const rule = 'rule-targets'
const many = (count: number) => Array.from({ length: count }, (_, i) => `bus > queue:${i} > function:${i}`)

test('more than five targets of the same events take more than one rule', () => {
  expect(said(on(rule, ['client > bus', ...many(6)]))).toEqual([
    'note at bus: 6 targets of bus get the same events; a rule takes 5, so that they need 2 rules with the same pattern.',
  ])
  expect(said(on(rule, ['client > bus', ...many(5)]))).toEqual([])
})

test('different filters are rules of their own', () => {
  const params = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`bus>queue:${i}`, { filter: `kind = ${i}` }]),
  )
  expect(said(on(rule, ['client > bus', ...many(6)], params))).toEqual([])
})

test('more than 300 rules have to be asked for', () => {
  const over = on(rule, ['client > bus > function'], { function: { count: 1501 } })
  expect(said(over)).toEqual([
    'caution at bus: bus needs 301 rules and may have 300: ask AWS for an increase of the quota.',
  ])
  const exact = on(rule, ['client > bus > function'], { function: { count: 1500 } })
  expect(said(exact)[0]).toMatch(/^note/)
})
