import { expect, test } from 'vitest'
import { on, said } from './testing/linted.ts'

const rule = 'lifecycle'

test('a Classic bus has a successor, where that can be had', () => {
  expect(said(on(rule, ['client > bus > function']))[0]).toMatch(/^note at bus: bus is a Classic bus/)
  expect(said(on(rule, ['client > bus > function'], {}, { region: 'eu-west-3' }))).toEqual([])
})

test('a bus that AWS made for its own events has none, nor has a queue', () => {
  expect(said(on(rule, ['bucket > bus > function']))).toEqual([])
  expect(said(on(rule, ['client > queue > function']))).toEqual([])
})
