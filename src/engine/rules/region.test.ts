import { expect, test } from 'vitest'
import { findingsOf, mended, offered, on, said } from './testing/linted.ts'

const rule = 'region'

test('a service that the region does not have', () => {
  const missing = on(rule, ['client > bus2 > function'], {}, { region: 'eu-west-3' })
  expect(said(missing)).toEqual(['error at bus2: bus2 cannot be had in eu-west-3.'])
  expect(offered(missing)).toHaveLength(1)
  const after = mended(missing)
  expect(after.parts.find(({ id }) => id === 'bus2')?.kind).toBe('eventbridge-bus')
  expect(findingsOf({ ...missing, design: after })).toEqual([])
})

test('elsewhere it can be had', () => {
  expect(said(on(rule, ['client > bus2 > function'], {}, { region: 'eu-west-1' }))).toEqual([])
})
